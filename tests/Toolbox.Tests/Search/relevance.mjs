// Asks queries of the shipped index of a built site, with the code that the browser runs, and prints what came of each:
// a JSON list of { slugs, total }, the slugs that come first and how many pages there are in all.
//
//   node relevance.mjs <theme> <site> <queries.json>

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [theme, site, queries] = process.argv.slice(2);
const index = join(site, "zoeken/index");
const made = mkdtempSync(join(tmpdir(), "toolbox-relevance-"));
const server = createServer((request, response) => {
  try {
    response.end(readFileSync(join(site, decodeURIComponent(new URL(request.url, "http://localhost").pathname))));
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");

try {
  await new Promise(resolve => server.once("listening", resolve));
  const { Engine, Lexicon, OPTIONS, readListing, readWords } = await engineOf(theme);
  // A copy, because node takes a .js file for a module by the package.json beside it.
  const pagefind = await import(pathToFileURL(await copyOf(join(index, "pagefind.js"))));
  await pagefind.options({ ...OPTIONS, basePath: `http://127.0.0.1:${server.address().port}/zoeken/index/` });
  await pagefind.init("nl");
  const engine = new Engine(pagefind, new Lexicon(readWords(read("words.txt"))), readListing(read("records.txt")), async id => JSON.parse(read(`record/${id}.json`)));
  const answers = [];
  for (const query of JSON.parse(readFileSync(queries, "utf8"))) {
    const { found, total } = await engine.find(query, 10);
    answers.push({ slugs: found.map(({ link }) => link.slug), total });
  }
  process.stdout.write(JSON.stringify(answers));
} finally {
  server.close();
  server.closeAllConnections();
  rmSync(made, { recursive: true });
}

async function engineOf(theme) {
  const { build } = createRequire(join(theme, "package.json"))("esbuild");
  const outfile = join(made, "engine.mjs");
  const contents = `export { Engine } from "./engine"; export { Lexicon } from "./lexicon"; export { OPTIONS } from "./pagefind"; export { readListing, readWords } from "./listing";`;
  await build({ stdin: { contents, resolveDir: join(theme, "scripts/search"), loader: "ts" }, bundle: true, format: "esm", outfile, logLevel: "warning" });
  return import(pathToFileURL(outfile));
}

async function copyOf(file) {
  const { writeFile } = await import("node:fs/promises");
  const copy = join(made, "pagefind.mjs");
  await writeFile(copy, readFileSync(file));
  return copy;
}

function read(name) {
  return readFileSync(join(index, name), "utf8");
}
