// Words that stand in very many records.

import { keyOf } from "./document.mjs";

/**
 * In so many records a word is found, where it counts most: a champion list (Manning, Raghavan and Schütze, Introduction
 * to Information Retrieval, 7.1.3). Pagefind compares every page that has a word with every place of the word, so a word
 * of 10,000 pages takes a hundred times as long as one of 1,000.
 */
const MOST_RECORDS = 1_500;

/** @param records of each record its parts; the same records without the words that count more elsewhere. */
export function withoutCommonWords(records) {
  if (records.length <= MOST_RECORDS) return records;
  const champions = championsOf(records.map(weightsOf));
  const isKept = (word, record) => champions.get(keyOf(word))?.has(record) ?? true;
  return records.map((parts, record) => parts.map(({ weight, words }) => ({ weight, words: words.filter(word => isKept(word, record)) })));
}

/** Of each word of too many records, the records where it counts most. */
function championsOf(records) {
  const counts = new Map();
  for (const weights of records) for (const word of weights.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const places = new Map([...counts].filter(([, count]) => count > MOST_RECORDS).map(([word]) => [word, []]));
  records.forEach((weights, record) => {
    for (const [word, weight] of weights) places.get(word)?.push({ record, weight });
  });
  return new Map([...places].map(([word, all]) => [word, new Set(all.sort((a, b) => b.weight - a.weight).slice(0, MOST_RECORDS).map(({ record }) => record))]));
}

/** How much each word counts in a record. */
function weightsOf(parts) {
  const weights = new Map();
  for (const { weight, words } of parts) for (const word of words) weights.set(keyOf(word), (weights.get(keyOf(word)) ?? 0) + weight);
  return weights;
}
