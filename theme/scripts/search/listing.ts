/** What is known of a site before anything is looked for: its words and its records (theme/search/index.mjs writes them). */

import type { Link } from "./engine";
import type { Words } from "./lexicon";

export interface Listed {
  type: string;
  /** Missing on a large site: it is then in the file of the record. */
  known?: { link: Link; names: string[] };
}

/** Of a record by Pagefind's id; one that is not listed has the type that most have. */
export function readListing(text: string): (id: string) => Listed {
  const blocks = text.split("\n\n").map(readBlock);
  const unlisted = { type: blocks.find(({ records }) => records.length === 0)?.type ?? "" };
  const records = new Map(blocks.flatMap(block => block.records));
  return id => records.get(id) ?? unlisted;
}

function readBlock(block: string): { type: string; records: [string, Listed][] } {
  const [head = "", ...lines] = block.split("\n");
  const [type = "", kind = "", start = ""] = head.split("\t");
  const records = lines.map((line): [string, Listed] => {
    const [id = "", slug, url, title = "", ...aliases] = line.split("\t");
    if (slug === undefined) return [id, { type }];
    const address = url || start + slug + (start.endsWith("#") ? "" : "/");
    return [id, { type, known: { link: { slug, url: address, title, kind }, names: [title, ...aliases, slug.replaceAll("-", " ")] } }];
  });
  return { type, records };
}

/**
 * Words in the order of the alphabet, each with the number of letters it shares with the one before; then words that
 * mean the same, and the names of each type.
 */
export function readWords(text: string): Words {
  const [words = "", synonyms = "", types = ""] = text.split("\n\n");
  let before = "";
  return {
    words: words.split("\n").map(line => (before = before.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1))),
    synonyms: synonyms.split("\n").map(line => line.split(" ")),
    types: types.split("\n").map(line => line.split(" ")).map(([type = "", ...names]) => ({ type, names })),
  };
}
