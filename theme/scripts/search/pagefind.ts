/** What we use of Pagefind, which is loaded from the site itself when somebody searches. */

import { Engine } from "./engine";
import { Lexicon } from "./lexicon";

export interface Pagefind {
  options(options: object): Promise<void>;
  init(language?: string): Promise<void>;
  search(term: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: PagefindHit[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindHit {
  id: string;
  score: number;
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  raw_content?: string;
  content: string;
  meta: Record<string, string>;
}

/** How hits are scored: by where a word stands, hardly by how long the page is. */
export const OPTIONS = {
  // A query takes a few milliseconds; a worker would be one more file to load.
  noWorker: true,
  ranking: {
    pageLength: 0.3,
    termSaturation: 1,
    termSimilarity: 6,
    metaWeights: { card: 0, type: 0, aliases: 0 },
  },
};

/** @param index the folder of the index. */
export async function openEngine(index: string): Promise<Engine> {
  const [pagefind, words] = await Promise.all([openPagefind(index), readLexicon(index)]);
  return new Engine(pagefind, words);
}

async function openPagefind(index: string): Promise<Pagefind> {
  const pagefind = (await import(index + "pagefind.js")) as Pagefind;
  await pagefind.options({ ...OPTIONS, basePath: index });
  await pagefind.init();
  return pagefind;
}

async function readLexicon(index: string): Promise<Lexicon> {
  const answer = await fetch(index + "words.txt");
  if (!answer.ok) throw new Error(`${answer.status} for the words of the site`);
  return new Lexicon((await answer.text()).split("\n"));
}
