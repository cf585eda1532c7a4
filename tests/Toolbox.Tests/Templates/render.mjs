// Renders one template of the theme with each view of a JSON list on standard input; prints a JSON list of strings.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, parse } from "node:path";

const [theme, template] = process.argv.slice(2);
const Handlebars = createRequire(join(theme, "package.json"))("handlebars");

for (const folder of ["partials", "shared"]) {
  for (const file of readdirSync(join(theme, folder)).filter((name) => name.endsWith(".hbs"))) {
    Handlebars.registerPartial(parse(file).name, readFileSync(join(theme, folder, file), "utf8"));
  }
}

const render = Handlebars.compile(readFileSync(join(theme, template), "utf8"));
const views = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(views.map((view) => render(view))));
