// Turns the import of a .hbs file into a function that is compiled here, so that the browser gets no template engine and
// the site's policy can do without 'unsafe-eval'.
//
//   import toolCard from "../shared/tool-card.hbs";
//   list.innerHTML = toolCard(view);

import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compileTemplate, partialName } from "./template-compiler.mjs";

const runtime = fileURLToPath(new URL("template-runtime.mjs", import.meta.url));

/** @param {string} folder Where the templates and their partials lie: a partial is named after its file. */
export function handlebarsPlugin(folder) {
  return {
    name: "handlebars",
    setup(build) {
      build.onLoad({ filter: /\.hbs$/ }, async ({ path: file }) => ({
        contents: moduleFor(path.basename(file, ".hbs"), await readFile(file, "utf8"), folder),
        loader: "js",
        resolveDir: folder,
      }));
    },
  };
}

/** A module with the template as a function, which calls the functions of the partials it uses. */
function moduleFor(name, source, folder) {
  const { body, partials } = compileTemplate(name, source);
  return [
    `import { E, G, L, R, T, W } from ${JSON.stringify(runtime)};`,
    ...partials.map(partial => `import ${partialName(partial)} from ${JSON.stringify(path.join(folder, partial + ".hbs"))};`),
    `export default c0 => ${body};`,
  ].join("\n");
}
