/** Text as words: lower-case letters and digits without accents. The build reads pages the same way (WordReader.cs). */

import stopWords from "../../search/stop-words.json";

export function readWords(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 0);
}

/** Lower case, without accents and apostrophes. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/æ/gu, "ae")
    .replace(/[œ]/gu, "oe")
    .replace(/ø/gu, "o")
    .replace(/ĳ/gu, "ij")
    .replace(/['’‘]/gu, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/** What a word keeps in its other forms: without the endings of plurals and verbs. */
export function startOf(word: string): string {
  const bare = word.replace(/(en|s|e|t|n)$/u, "");
  return bare.length >= 4 ? bare : word;
}

/** What the forms of a word share: "evalueer" and "evalueren", "kennismaken" and "kennismaking". */
export function stemOf(word: string): string {
  const bare = word.replace(/(ingen|ing|en|e|s|t|n)$/u, "");
  const stem = bare.length >= 4 ? bare : word;
  return stem.replace(/([aeou])\1(?=[^aeiou]$)/u, "$1").replace(/([^aeiou])\1$/u, "$1");
}

/** The words that say what a question is about; all of them when there are no such words. */
export function contentWords(words: string[]): string[] {
  const content = words.filter(word => !STOP_WORDS.has(word));
  return content.length > 0 ? content : words;
}

const STOP_WORDS = new Set(stopWords);
