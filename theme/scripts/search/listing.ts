/** What is known of a site before anything is looked for: its words and its records (theme/search/index.mjs writes them). */

import type { Link } from "./engine";

export interface Listed {
  type: string;
  /** Missing on a large site: it is then in the file of the record. */
  known?: { link: Link; names: string[] };
}

/** By Pagefind's id. */
export function readListing(text: string): Map<string, Listed> {
  return new Map(text.split("\n\n").flatMap(readBlock));
}

function readBlock(block: string): [string, Listed][] {
  const [head = "", ...lines] = block.split("\n");
  const [type = "", kind = "", start = ""] = head.split("\t");
  return lines.map(line => {
    const [id = "", slug, url, title = "", ...aliases] = line.split("\t");
    if (slug === undefined) return [id, { type }];
    const address = url || start + slug + (start.endsWith("#") ? "" : "/");
    return [id, { type, known: { link: { slug, url: address, title, kind }, names: [title, ...aliases, slug.replaceAll("-", " ")] } }];
  });
}

/** Words in the order of the alphabet, each with the number of letters it shares with the one before; then words that mean the same. */
export function readWords(text: string): { words: string[]; synonyms: string[][] } {
  const [words = "", synonyms = ""] = text.split("\n\n");
  let before = "";
  return {
    words: words.split("\n").map(line => (before = before.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1))),
    synonyms: synonyms.split("\n").map(line => line.split(" ")),
  };
}
