/** What a query asks: its words, read against the words of the site (typing errors, diminutives, compounds). */

import type { Lexicon, Variant } from "./lexicon";
import { contentWords, readWords } from "./words";

export interface Question {
  terms: Term[];
  /** The types of results that it names, and its terms without those names. */
  types: string[];
  rest: Term[];
}

export interface Term {
  typed: string;
  /** What it was probably meant to be, and words that mean the same. */
  meanings: [string, ...string[]];
  variants: Variant[];
  /** Not a word of names, nor one that stands in two places: Pagefind then answers with the nearest start of a word. */
  isUnknown: boolean;
}

/** So much of a query counts. */
const LONGEST_QUERY = 500;
const MOST_WORDS = 12;
export const LONGEST_WORD = 40;

/** Fewer letters say nothing yet, unless they are a word or all there is. */
const SHORTEST_START = 3;

/** How much a hit counts on two words of a query that the site writes as one. */
const JOINED = 0.8;

export function readQuestion(query: string, lexicon: Lexicon): Question {
  const words = contentWords(readWords(query.slice(0, LONGEST_QUERY)).filter(word => word.length <= LONGEST_WORD));
  const terms = words
    .filter(word => words.length === 1 || says(word, lexicon))
    .slice(0, MOST_WORDS)
    .map((word, i, all) => readTerm(word, all[i - 1], all[i + 1], lexicon));
  const called = terms.map(term => ({ term, types: lexicon.typesCalled(term.meanings[0]) }));
  return { terms, types: called.flatMap(({ types }) => types), rest: called.filter(({ types }) => types.length === 0).map(({ term }) => term) };
}

function says(word: string, lexicon: Lexicon): boolean {
  return word.length >= SHORTEST_START || /\p{N}/u.test(word) || lexicon.has(word);
}

// Two words that the site writes as one ("leer gemeenschap") are also that one.
function readTerm(word: string, before: string | undefined, after: string | undefined, lexicon: Lexicon): Term {
  const own = lexicon.variantsOf(word);
  const joined = [before && before + word, after && word + after].filter(one => one !== undefined && lexicon.has(one)) as string[];
  const meant = own.some(variant => variant.word === word) ? word : (own[0]?.word ?? word);
  const variants = [...own, ...joined.map(one => ({ word: one, weight: JOINED }))];
  return {
    typed: word,
    meanings: [meant, ...lexicon.othersOf(meant)],
    variants,
    isUnknown: variants.every(variant => !lexicon.has(variant.word) && !lexicon.hasStart(variant.word)),
  };
}
