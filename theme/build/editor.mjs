// Makes editor/: the editors' form, which stands apart from the site. Decap CMS as its makers built it, with the parts
// that it loads when they are needed, and our own script and style around it. The folder is copied as a whole by a site
// that has the form; no other page asks for anything in it.

import { cp, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

/** The form itself, and the parts it loads by number. Not its maps, nor its copies under the older name "cms.js". */
const PARTS = /^(\d+\.)?decap-cms\.js(\.LICENSE\.txt)?$/u;

export async function buildEditor(theme, folder, shared) {
  const decap = path.join(theme, "node_modules/decap-cms/dist");
  await mkdir(folder, { recursive: true });
  for (const file of (await readdir(decap)).filter(name => PARTS.test(name))) await cp(path.join(decap, file), path.join(folder, file));
  await cp(path.join(theme, "scripts/editor/index.html"), path.join(folder, "index.html"));
  await cp(path.join(theme, "scripts/editor/LICENSE-decap-cms.txt"), path.join(folder, "LICENSE-decap-cms.txt"));
  await cp(path.join(theme, "node_modules/js-yaml/LICENSE"), path.join(folder, "LICENSE-js-yaml.txt"));
  await build({
    ...shared,
    entryPoints: { formulier: path.join(theme, "scripts/editor/form.ts"), opmaak: path.join(theme, "styles/editor/form.css") },
    outdir: folder,
    entryNames: "[name]",
    format: "iife",
    metafile: false,
  });
}
