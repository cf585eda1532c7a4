/** The place in a text where words stand, as HTML with those words marked. */

import { fold, startOf } from "./words";

const LONGEST = 220;
const SHORTEST = 80;

/** The summary where it says the most about the words, else the sentence that does. */
export function passageOf(summary: string, text: string, words: string[]): string {
  const starts = words.map(startOf).filter(start => start.length > 1);
  const sentences = text.match(/[^.!?]+[.!?]*\s*/gu) ?? [];
  let [best, most] = [summary, hits(summary, starts) + 0.5];
  for (const [i, sentence] of sentences.entries()) {
    const count = hits(sentence, starts);
    if (count > most) [best, most] = [withNext(sentences, i), count];
  }
  return marked(shortened(best.trim(), starts), starts);
}

// A heading or a cry says little without what comes after it.
function withNext(sentences: string[], at: number): string {
  let passage = "";
  for (const sentence of sentences.slice(at)) {
    if (passage.length >= SHORTEST) break;
    passage += sentence;
  }
  return passage;
}

/** Safe HTML: everything is escaped, and the words that start like one of these are marked. */
export function marked(text: string, starts: string[]): string {
  return text.replace(/[\p{L}\p{N}'’]+|[^\p{L}\p{N}'’]+/gu, piece => (isHit(piece, starts) ? `<mark>${escape(piece)}</mark>` : escape(piece)));
}

function hits(text: string, starts: string[]): number {
  const words = text.split(/[^\p{L}\p{N}'’]+/u).map(fold);
  return starts.filter(start => words.some(word => word.startsWith(start))).length;
}

function isHit(word: string, starts: string[]): boolean {
  const folded = fold(word);
  return starts.some(start => folded.startsWith(start));
}

// A long sentence is cut around its first hit, between words.
function shortened(text: string, starts: string[]): string {
  if (text.length <= LONGEST) return text;
  const words = text.split(" ");
  const hit = Math.max(0, words.findIndex(word => isHit(word.replace(/^[^\p{L}\p{N}]+/u, ""), starts)));
  let [from, to, length] = [hit, hit, 0];
  while (length < LONGEST && (from > 0 || to < words.length)) {
    if (to < words.length) length += (words[to++] ?? "").length + 1;
    if (from > 0 && length < LONGEST) length += (words[--from] ?? "").length + 1;
  }
  return (from > 0 ? "… " : "") + words.slice(from, to).join(" ") + (to < words.length ? " …" : "");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#x27;");
}
