/** What we use of Pagefind, which is loaded from the site itself when somebody searches. */

import { Engine, type Contents } from "./engine";
import { Lexicon } from "./lexicon";
import { readListing, readWords } from "./listing";

export interface Pagefind {
  options(options: object): Promise<void>;
  init(language?: string): Promise<void>;
  filters(): Promise<object>;
  search(term: string): Promise<{ results: PagefindHit[] }>;
}

/** Its own file of a hit, with places of words, is not on the site; ours is. */
export interface PagefindHit {
  id: string;
  score: number;
}

/** How hits are scored: by where a word stands, hardly by how long the page is. */
export const OPTIONS = {
  // A query takes a few milliseconds; a worker would be one more file to load.
  noWorker: true,
  ranking: {
    pageLength: 0.15,
    termSaturation: 1.6,
    termSimilarity: 6,
  },
};

/** @param index the folder of the index. */
export async function openEngine(index: string): Promise<Engine> {
  const [pagefind, words, records] = await Promise.all([openPagefind(index), read(index + "words.txt"), read(index + "records.txt")]);
  return new Engine(pagefind, new Lexicon(readWords(words)), readListing(records), async id => JSON.parse(await read(`${index}record/${id}.json`)) as Contents);
}

async function openPagefind(index: string): Promise<Pagefind> {
  const pagefind = (await import(index + "pagefind.js")) as Pagefind;
  await pagefind.options({ ...OPTIONS, basePath: index });
  await pagefind.init();
  // Its first answer waits for all of it to be loaded, and `init` does not: what was typed meanwhile would be looked for too.
  await pagefind.filters();
  return pagefind;
}

async function read(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
