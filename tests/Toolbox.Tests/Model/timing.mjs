// Minutes of work forms for sizes of group, by the rule of the browser: a JSON list of lists, one list for each form.
//
//   node timing.mjs <theme> <forms.json>     with [{ "steps": [...], "people": [...] }]

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [theme, forms] = process.argv.slice(2);
const { buildSync } = createRequire(join(theme, "package.json"))("esbuild");
const { outputFiles } = buildSync({ entryPoints: [join(theme, "scripts/catalogue/timing.ts")], bundle: true, format: "esm", write: false });
const { minutesOf } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
const minutes = JSON.parse(readFileSync(forms, "utf8")).map(({ steps, people }) => people.map(number => minutesOf(steps, number)));
process.stdout.write(JSON.stringify(minutes));
