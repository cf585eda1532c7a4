// Turns the import of a .hbs file into a template that is compiled here, so that the browser gets
// Handlebars' runtime only and the site's policy can do without 'unsafe-eval'.
//
//   import toolCard from "../shared/tool-card.hbs";
//   list.innerHTML = toolCard(view);

import { readFile } from "node:fs/promises";
import path from "node:path";
import Handlebars from "handlebars";

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

/** A module that registers the template under its own name, after the partials it uses. */
function moduleFor(name, source, folder) {
  const imports = partialsIn(source).map(partial => `import ${JSON.stringify(path.join(folder, partial + ".hbs"))};`);
  return [
    `import Handlebars from "handlebars/runtime";`,
    ...imports,
    `const template = Handlebars.template(${slim(Handlebars.precompile(source, { knownHelpersOnly: true }))});`,
    `Handlebars.registerPartial(${JSON.stringify(name)}, template);`,
    `export default template;`,
  ].join("\n");
}

/** Without what a template carries for runtimes older than ours, and without line numbers for messages nobody sees. */
function slim(compiled) {
  return compiled
    .replace(/lookupProperty = container\.lookupProperty \|\| function\(parent, propertyName\) \{.*?return undefined\s*\}/gs, "lookupProperty = container.lookupProperty")
    .replace(/,"loc":\{"start":\{[^}]*\},"end":\{[^}]*\}\}/g, "")
    .replace(/\(container\.nullContext \|\| \{\}\)/g, "container.nullContext");
}

function partialsIn(source) {
  const names = new Set();
  const visitor = new Handlebars.Visitor();
  visitor.PartialStatement = function (partial) {
    names.add(partial.name.original);
    Handlebars.Visitor.prototype.PartialStatement.call(this, partial);
  };
  visitor.accept(Handlebars.parse(source));
  return [...names].sort();
}
