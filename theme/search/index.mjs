// Makes the search index: reads the records of a site (JSON, on standard input) and writes what the browser needs to a
// folder. Run by `toolbox build`; the same records give the same bytes.
//
//   node index.mjs <folder> < records.json

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { documentOf } from "./document.mjs";

/** What our own interface loads; Pagefind's interfaces stay behind. */
const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown).*|.*\.pf_(meta|index|fragment|filter))$/;

/** What every file of Pagefind starts with. */
const SIGNATURE = "pagefind_dcd";

const folder = process.argv[2];
const site = JSON.parse(await text(process.stdin));
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(site.records));
const { index, errors } = await createIndex({ forceLanguage: site.language, writePlayground: false });
stopOn(errors);

const added = await Promise.all(site.records.map(record =>
  index.addHTMLFile({ url: record.card.url, content: documentOf(record, site.language) })));
stopOn(added.flatMap(page => page.errors));

const { files, errors: failures } = await index.getFiles();
stopOn(failures);
for (const file of files.filter(file => needed.test(file.path))) {
  const target = path.join(folder, file.path);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file.content);
}

await writeFile(path.join(folder, "words.txt"), site.words.join("\n"));
await writeFile(path.join(folder, "types.txt"), typesOf(files).join("\n"));
await close();

/**
 * How many places of words stand in one file of the index. A query loads a file for each of its words: small files make
 * it light, many files make the list of files heavy. Pagefind's own size (20,000) is for one file a query.
 */
function chunkSize(records) {
  const words = records.reduce((sum, record) => sum + JSON.stringify(record).split(/\W+/).length, 0);
  return Math.round(Math.min(12_000, Math.max(4_000, words / 200)));
}

/** Of every type a line: its name, and the ids of its records. Pagefind's own filters load the whole index for this. */
function typesOf(files) {
  const types = {};
  for (const file of files.filter(file => file.path.endsWith(".pf_fragment"))) {
    const { meta } = JSON.parse(gunzipSync(file.content).subarray(SIGNATURE.length).toString());
    (types[meta.type] ??= []).push(path.basename(file.path, ".pf_fragment"));
  }
  return Object.keys(types).sort().map(type => `${type} ${types[type].sort().join(" ")}`);
}

function stopOn(errors) {
  if (errors?.length > 0) throw new Error(errors.join("\n"));
}
