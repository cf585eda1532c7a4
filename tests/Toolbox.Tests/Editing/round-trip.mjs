// node round-trip.mjs <theme> <file>: opens and saves pages as the form does, with its own script. The file holds
// { config, pages: [{ collection, text }] }; prints [{ saved, isHere, slug }]. Between opening and saving everything goes
// through JSON, as it goes through the form's own data.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [theme, file] = process.argv.slice(2);
const { build } = createRequire(path.join(theme, "package.json"))("esbuild");
const { outputFiles } = await build({
  stdin: { contents: 'export * from "./page-file"; export * from "./slug";', resolveDir: path.join(theme, "scripts/editor") },
  bundle: true,
  format: "esm",
  write: false,
  logLevel: "error",
});
const { formatOf, slugOf, COLLECTION } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);

const { config, pages } = JSON.parse(readFileSync(file, "utf8"));
const formats = new Map(config.collections.map(collection => [collection.name, formatOf(collection)]));
console.log(JSON.stringify(pages.map(({ collection, text }) => {
  const format = formats.get(collection);
  const data = format.fromFile(text);
  const edited = JSON.parse(JSON.stringify(data));
  return { saved: format.toFile(edited), isHere: data[COLLECTION] === collection, slug: slugOf(String(data.title ?? "")) };
})));
