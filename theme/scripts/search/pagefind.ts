/** What we use of Pagefind, which is loaded from the site itself when somebody searches. */

export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindHit[] }>;
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
  noWorker: true,
  ranking: {
    pageLength: 0.3,
    termSaturation: 1,
    termSimilarity: 6,
    metaWeights: { card: 0, type: 0, aliases: 0 },
  },
};
