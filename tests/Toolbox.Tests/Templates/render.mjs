// Renders one template of the theme with each view of a JSON list on standard input; prints a JSON list of strings.
// A template of shared/ is also compiled as for the browser, and must give the same.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";

const [theme, template] = process.argv.slice(2);
const require = createRequire(join(theme, "package.json"));
const Handlebars = require("handlebars");

for (const folder of ["partials", "shared"]) {
  for (const file of readdirSync(join(theme, folder)).filter((name) => name.endsWith(".hbs"))) {
    Handlebars.registerPartial(parse(file).name, readFileSync(join(theme, folder, file), "utf8"));
  }
}

const render = Handlebars.compile(readFileSync(join(theme, template), "utf8"));
const views = JSON.parse(readFileSync(0, "utf8"));
const rendered = views.map((view) => render(view));
if (template.startsWith("shared/")) {
  const inBrowser = await compiled();
  views.forEach((view, i) => {
    if (inBrowser(view) !== rendered[i]) throw new Error(`${template} differs in the browser:\n${inBrowser(view)}\n---\n${rendered[i]}`);
  });
}
process.stdout.write(JSON.stringify(rendered));

// As build.mjs does.
async function compiled() {
  const { handlebarsPlugin } = await import(pathToFileURL(join(theme, "build/handlebars-plugin.mjs")));
  const { outputFiles } = await require("esbuild").build({
    entryPoints: [join(theme, template)],
    bundle: true,
    write: false,
    format: "esm",
    plugins: [handlebarsPlugin(join(theme, "shared"))],
  });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`)).default;
}
