/**
 * The words that the site knows. A word that is not among them is a diminutive, a compound of two that are, or a typing
 * error.
 */

import { stemOf } from "./words";

/** What a site hands over of its words. */
export interface Words {
  /** In the order of the alphabet. */
  words: string[];

  /** Words that mean the same. */
  synonyms: string[][];

  /** What the types of its results are called. */
  types: { type: string; names: string[] }[];
}

export interface Variant {
  word: string;
  /** How much a hit on it counts, next to one on the word as it was typed. */
  weight: number;
}

const LONGEST_EXACT = 3;
const SHORTEST_PART = 4;
const SHORTEST_HEAD = 3;
const SHORTEST_HALF = 5;
const MOST_LONGER = 3;
const DIMINUTIVE = /^(.{3,}?)(et|t|p|k)?jes?$/u;
const LINKS = ["", "s", "en", "n", "e"];

export class Lexicon {
  private readonly known: Set<string>;
  private readonly stems = new Map<string, string[]>();

  private readonly words: string[];
  private readonly others = new Map<string, string[]>();

  private readonly types: { type: string; stems: string[] }[];

  constructor({ words, synonyms, types }: Words) {
    this.words = words;
    for (const group of synonyms) for (const word of group) this.others.set(word, [...this.othersOf(word), ...group.filter(other => other !== word)]);
    this.types = types.map(({ type, names }) => ({ type, stems: names.map(stemOf) }));
    this.known = new Set(words);
    for (const word of words) this.stems.set(stemOf(word), [...(this.stems.get(stemOf(word)) ?? []), word]);
  }

  has(word: string): boolean {
    return this.known.has(word);
  }

  /** Words that mean the same. */
  othersOf(word: string): string[] {
    return this.others.get(word) ?? [];
  }

  /** The types of results that the word is a name of. */
  typesCalled(word: string): string[] {
    return this.types.filter(({ stems }) => stems.includes(stemOf(word))).map(({ type }) => type);
  }

  /** A word of the site starts with it, as it does while somebody types. */
  hasStart(start: string): boolean {
    return this.words[this.firstFrom(start)]?.startsWith(start) ?? false;
  }

  /** What was probably meant: the word itself where it is known, and what else it can stand for. */
  variantsOf(word: string): Variant[] {
    const forms = (this.stems.get(stemOf(word)) ?? []).filter(form => form !== word);
    const bases = [...new Set([...this.basesOf(word), ...(this.has(word) ? [] : stemsOf(word).filter(stem => this.has(stem))), ...forms])].slice(0, 4);
    const variants = [{ word, weight: 1 }, ...bases.map(base => ({ word: base, weight: 0.9 }))];
    if (bases.length > 0 || this.has(word) || this.hasStart(word)) return variants;
    const longer = this.endingIn(word);
    if (longer.length > 0) return longer.map(found => ({ word: found, weight: 0.9 }));
    const near = this.nearest(word);
    if (near.words.length > 0 && near.distance === 1) return near.words.map(found => ({ word: found, weight: 0.9 }));
    const parts = this.partsOf(word);
    if (parts.length > 0) return parts.map(part => ({ word: part, weight: 0.6 }));
    if (near.words.length > 0) return near.words.map(found => ({ word: found, weight: 0.7 }));
    const small = DIMINUTIVE.exec(word)?.[1];
    if (small) return this.variantsOf(small);
    const half = this.halfOf(word);
    return half ? [{ word: half, weight: 0.5 }] : [{ word, weight: 0.5 }];
  }

  /** Known words that differ in the fewest letters, at most two, and in how many. */
  nearest(word: string): { words: string[]; distance: number } {
    let limit = word.length <= LONGEST_EXACT ? 0 : word.length <= 5 ? 1 : 2;
    let words: string[] = [];
    for (const candidate of limit === 0 ? [] : this.words) {
      const distance = edits(word, candidate, limit);
      if (distance > limit) continue;
      if (distance < limit) words = [];
      limit = distance;
      words.push(candidate);
    }
    return { words: bestOf(word, words), distance: limit };
  }

  // "historiek" is only known here as the end of "teamhistoriek".
  private endingIn(word: string): string[] {
    return word.length < SHORTEST_HALF ? [] : this.words.filter(known => known.endsWith(word)).slice(0, MOST_LONGER);
  }

  private knows(word: string): boolean {
    return this.has(word) || this.stems.has(stemOf(word));
  }

  // "netwerkje", "kringetjes" and "filmpje" are made of a word of the site.
  private basesOf(word: string): string[] {
    const diminutive = DIMINUTIVE.exec(word);
    if (!diminutive) return [];
    const [, start = "", ending = ""] = diminutive;
    const bases = [start + ending, start, ending === "k" ? start + "g" : start, start.slice(0, -1)];
    return [...new Set(bases)].filter(base => base.length >= SHORTEST_PART - 1 && this.has(base)).slice(0, 2);
  }

  /** "evaluatieformulier" is made of two words that are known here. */
  partsOf(word: string): string[] {
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_HEAD; at--) {
      const tail = word.slice(at);
      if (!this.knows(tail)) continue;
      const head = LINKS.filter(link => word.slice(0, at).endsWith(link)).map(link => word.slice(0, at - link.length)).find(start => start.length >= SHORTEST_HEAD && this.knows(start));
      if (head) return [head, tail];
    }
    return [];
  }

  // "kennismakingsspel": only one half is a word here, and it still says what was meant.
  private halfOf(word: string): string | undefined {
    for (let length = word.length - SHORTEST_HEAD; length >= SHORTEST_HALF; length--) {
      const half = [word.slice(0, length), word.slice(-length)].find(part => this.knows(part));
      if (half) return half;
    }
    return undefined;
  }

  private firstFrom(start: string): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? "") < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The same word with other endings, so that a known plural makes a singular known and the other way round. */
function stemsOf(word: string): string[] {
  return ["en", "s", "e", "t", "n"].filter(ending => word.endsWith(ending) && word.length - ending.length >= SHORTEST_PART).map(ending => word.slice(0, -ending.length));
}

// Who mistypes a word mostly has its first letter right.
function bestOf(word: string, candidates: string[]): string[] {
  const sameStart = candidates.filter(candidate => candidate[0] === word[0]);
  return (sameStart.length > 0 ? sameStart : candidates).slice(0, 3);
}

/** Damerau-Levenshtein with adjacent swaps; more than the limit is not counted out. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((current[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(best);
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length] ?? limit + 1;
}
