import { contentWords, readWords, stemOf } from "./words";

/** How much it counts that a query calls a page by name, from exactly to in part; a name can be another one than the title. */
const EXACT = 2.4;
const SAME_MEANING = 1.8;
const OTHER_FORM = 1.6;
const START = 0.6;
const ALL_WORDS = 0.55;
const WHOLE_NAME = 2;
const SHARED = 1.6;
const OTHER_NAME = 0.7;

/** Shorter ends are the end of everything. */
const SHORTEST_END = 5;

/**
 * How much more a page counts because the query calls it by name: whole, as the start of a name, or by words of it.
 *
 * @param asked of each word of the query that word and those that mean the same.
 */
export function nameMatch(asked: string[][], names: string[]): number {
  return names.reduce((best, name, i) => Math.max(best, 1 + (i === 0 ? 1 : OTHER_NAME) * closeness(asked, contentWords(readWords(name)))), 1);
}

function closeness(asked: string[][], name: string[]): number {
  const [query, whole] = [asked.map(words => words[0]).join(" "), name.join(" ")];
  if (query.length < 2) return 0;
  if (query === whole || query.replaceAll(" ", "") === whole.replaceAll(" ", "")) return EXACT;
  if (name.length === asked.length && asked.every((words, i) => words.includes(name[i] ?? ""))) return SAME_MEANING;
  if (whole.startsWith(query)) return START * Math.min(1, query.length / whole.length + 0.4);
  const called = asked.filter(words => name.some(one => words.some(word => isPartOf(word, one))));
  if (called.length === asked.length) return name.length === asked.length ? OTHER_FORM : ALL_WORDS;
  if (name.every(one => asked.some(words => words.some(word => isPartOf(word, one))))) return (WHOLE_NAME * name.length) / asked.length;
  return (SHARED * called.length) / (asked.length + name.length - called.length);
}

// "gemeenschap" is said in "leergemeenschappen".
function isPartOf(word: string, of: string): boolean {
  const [stem, whole] = [stemOf(word), stemOf(of)];
  return whole.startsWith(stem) || (stem.length >= SHORTEST_END && whole.endsWith(stem));
}
