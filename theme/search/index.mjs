// Makes the search index: reads the records of a site (JSON, on standard input) and writes what the browser needs to a
// folder. Run by `toolbox build`; the same records give the same bytes.
//
//   node index.mjs <folder> < records.json

import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { withoutCommonWords } from "./common-words.mjs";
import { documentOf, partsOf } from "./document.mjs";

/** What our own interface loads; Pagefind's interfaces stay behind. */
const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown).*|.*\.pf_(meta|index))$/;

/** What every file of Pagefind starts with. */
const SIGNATURE = "pagefind_dcd";

/** What a query is not about (theme/scripts/search/words.ts). */
const STOP_WORDS = new Set(JSON.parse(await readFile(new URL("stop-words.json", import.meta.url), "utf8")));

/** A longer question is hardly ever asked as it is written down. */
const MOST_NAME_WORDS = 3;

/** One digit of 36. */
const MOST_SHARED = 35;

/** Titles of more records would weigh more than the answers they save. */
const MOST_LISTED = 1_500;

const folder = process.argv[2];
const site = JSON.parse(await text(process.stdin));
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(site.records));
const { index, errors } = await createIndex({ forceLanguage: site.language, writePlayground: false });
stopOn(errors);

const added = await Promise.all(withoutCommonWords(site.records.map(partsOf)).map((parts, i) =>
  index.addHTMLFile({ url: site.records[i].card.url, content: documentOf(parts, site.language) })));
stopOn(added.flatMap(page => page.errors));

const { files, errors: failures } = await index.getFiles();
stopOn(failures);
for (const file of files.filter(file => needed.test(file.path))) {
  const target = path.join(folder, file.path);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file.content);
}

await writeFile(path.join(folder, "words.txt"), [wordList(site.words), site.synonyms.join("\n"), site.types.map(({ type, names }) => [type, ...names].join(" ")).join("\n")].join("\n\n"));
const records = withIds(site.records, files);
await writeFile(path.join(folder, "records.txt"), listOf(records));
await mkdir(path.join(folder, "record"));
for (const { id, card, aliases, asked, passages } of records) {
  await writeFile(path.join(folder, "record", `${id}.json`), JSON.stringify({ card, names: namesOf({ card, aliases, asked }), text: textOf(passages) }));
}

await close();

/**
 * How many places of words stand in one file of the index. A query loads a file for each of its words: small files make
 * it light, many files make the list of files heavy. Pagefind's own size (20,000) is for one file a query.
 */
function chunkSize(records) {
  const words = records.reduce((sum, record) => sum + JSON.stringify(record).split(/\W+/).length, 0);
  return Math.round(Math.min(12_000, Math.max(1_500, words / 200)));
}

/** Words in the order of the alphabet, each as the number of letters it shares with the one before and the rest. */
function wordList(words) {
  return words.map((word, i) => {
    const before = words[i - 1] ?? "";
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && word[shared] === before[shared]) shared++;
    return shared.toString(36) + word.slice(shared);
  }).join("\n");
}

/** Pagefind names a record after what is in it; its own file of a record says the address. */
function withIds(records, files) {
  const fragments = files.filter(file => file.path.endsWith(".pf_fragment"));
  const ids = new Map(fragments.map(file => [
    JSON.parse(gunzipSync(file.content).subarray(SIGNATURE.length).toString()).url,
    path.basename(file.path, ".pf_fragment"),
  ]));
  return records.map(record => ({ ...record, id: ids.get(record.card.url) })).sort((a, b) => (a.card.url < b.card.url ? -1 : 1));
}

function textOf(passages) {
  return passages.flatMap(({ heading, text }) => [heading && heading.replace(/[^.?!:]$/u, "$&."), text]).filter(Boolean).join(" ");
}

/**
 * What it is called, and how people ask for it, in the words that a query is read by. A single word they use is no name:
 * many pages may be about it.
 */
function namesOf({ card, aliases, asked }) {
  const questions = asked.filter(phrase => phrase.includes(" ")).map(contentWords).filter(words => words.length <= MOST_NAME_WORDS);
  return [card.title, ...aliases, ...questions.map(words => words.join(" "))];
}

function contentWords(phrase) {
  const words = phrase.split(" ");
  const content = words.filter(word => !STOP_WORDS.has(word.toLowerCase()));
  return content.length > 0 ? content : words;
}

/**
 * What is known of every record before its own file is loaded, in blocks with an empty line between. A block starts with
 * a type, the word for it and the start of the addresses; then a line for each record: its id, slug, address where that
 * does not follow from the slug, title and other names. Of a large site only the ids, and none for the type that most
 * have. Pagefind's own filters load the whole index for this.
 */
function listOf(records) {
  const isLarge = records.length > MOST_LISTED;
  const blocks = new Map();
  for (const { id, type, card, aliases, asked } of records) {
    const start = card.url.replace(/[^/#]+\/?$/, "");
    const head = isLarge ? type : [type, card.kind, start].join("\t");
    const follows = card.url === start + card.slug + (start.endsWith("#") ? "" : "/");
    const line = isLarge ? id : [id, card.slug, follows ? "" : card.url, ...namesOf({ card, aliases, asked })].join("\t");
    if (!blocks.has(head)) blocks.set(head, []);
    blocks.get(head).push(line);
  }
  const largest = isLarge ? [...blocks].sort(([, a], [, b]) => b.length - a.length)[0][0] : undefined;
  return [...blocks].map(([head, lines]) => [head, ...(head === largest ? [] : lines)].join("\n")).join("\n\n");
}

function stopOn(errors) {
  if (errors?.length > 0) throw new Error(errors.join("\n"));
}
