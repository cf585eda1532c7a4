// Makes dist/ from scratch: styles, scripts and the font under names that hold a hash of their
// content, the files of static/ under root/, and a manifest that says which name became which.
// The same input gives the same bytes. Writes beside dist/ and swaps, so nobody reads half a theme.

import { cp, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildEditor } from "./build/editor.mjs";
import { handlebarsPlugin } from "./build/handlebars-plugin.mjs";

const theme = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(theme, "dist");
const next = path.join(theme, "dist.next");
const previous = path.join(theme, "dist.previous");

/** The browsers of the last two years. */
const target = ["chrome131", "firefox132", "safari18"];

const shared = {
  absWorkingDir: theme,
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  target,
  outdir: path.join(next, "assets"),
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  metafile: true,
  logLevel: "warning",
};

await remove(next, previous);
await mkdir(next, { recursive: true });

const manifest = { ...(await buildStyles()), ...(await buildScripts()) };
await buildEditor(theme, path.join(next, "editor"), shared);
await copyStatic();
await writeManifest(manifest);
await swap();

/** One style sheet for every page, and one for each type of page; the font comes along. */
async function buildStyles() {
  const files = await readdir(path.join(theme, "styles/pages"));
  const result = await build({
    ...shared,
    entryPoints: files.filter(file => file.endsWith(".css")).sort().map(file => `styles/pages/${file}`),
    loader: { ".woff2": "file" },
  });
  return namesOf(result.metafile);
}

/**
 * One script for every page, one for a type of page that needs more, and those of lazy/ that others load when they are
 * asked for, by the name in LAZY_SCRIPTS. Classic: module scripts do not run from disk.
 */
async function buildScripts() {
  const lazy = await bundleScripts("scripts/lazy", {});
  const names = Object.entries(lazy).map(([source, output]) => [`LAZY_SCRIPTS.${path.basename(source, ".js")}`, JSON.stringify(path.posix.basename(output))]);
  return { ...lazy, ...(await bundleScripts("scripts", Object.fromEntries(names))) };
}

async function bundleScripts(folder, define) {
  const files = await readdir(path.join(theme, folder));
  const result = await build({
    ...shared,
    entryPoints: files.filter(file => file.endsWith(".ts") && !file.endsWith(".d.ts")).sort().map(file => `${folder}/${file}`),
    format: "iife",
    define,
    plugins: [handlebarsPlugin(path.join(theme, "shared"))],
  });
  return namesOf(result.metafile);
}

/** From the name in the source to the name in dist/: "styles/base.css" -> "assets/base-1A2B3C4D.css". */
function namesOf(metafile) {
  const names = {};
  for (const [output, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    const source = entryPoint ?? Object.keys(inputs)[0];
    names[source.replace("styles/pages/", "styles/").replace(/\.ts$/, ".js")] =
      path.posix.join("assets", path.posix.basename(output));
  }
  return names;
}

/** What stands at the root of a site, and the licences of what we ship but did not make. */
async function copyStatic() {
  const root = path.join(next, "root");
  await cp(path.join(theme, "static"), root, { recursive: true });
  await mkdir(path.join(root, "licences"), { recursive: true });
  await cp(path.join(theme, "fonts/LICENSE-OFL.txt"), path.join(root, "licences/atkinson-hyperlegible-next.txt"));
  await cp(path.join(theme, "icons/LICENSE-lucide.txt"), path.join(root, "licences/lucide.txt"));
  await cp(path.join(theme, "scripts/lazy/LICENSE-qrcode-generator.txt"), path.join(root, "licences/qrcode-generator.txt"));
}

async function writeManifest(names) {
  const sorted = Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(path.join(next, "manifest.json"), JSON.stringify(sorted, null, 2) + "\n");
}

async function swap() {
  await rename(dist, previous).catch(error => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(next, dist);
  await remove(previous);
}

async function remove(...folders) {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
