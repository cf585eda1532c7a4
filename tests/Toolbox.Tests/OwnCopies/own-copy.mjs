// What the page of an own copy makes in the browser, printed as JSON.
//
//   node own-copy.mjs <theme> <asked.json>    with { "colours": ["#0b5563"], "brands": [{ "name": ... }], "addresses": ["school.nl"], "names": ["Samen leren"] }

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [theme, asked] = process.argv.slice(2);
const { buildSync } = createRequire(join(theme, "package.json"))("esbuild");
const files = ["address", "brand-file", "colour", "palette", "shade", "wordmark"];
const { outputFiles } = buildSync({
  stdin: { contents: files.map(file => `export * from "./${file}";`).join("\n"), resolveDir: join(theme, "scripts/own-copy") },
  bundle: true,
  format: "esm",
  write: false,
});
const own = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);

const { colours, brands, addresses, names } = JSON.parse(readFileSync(asked, "utf8"));
process.stdout.write(JSON.stringify({
  colours: colours.map(text => {
    const colour = own.parseColour(text);
    if (colour === null) return null;
    const nearest = own.nearestReadable(colour);
    return { readable: own.isReadable(colour), contrast: own.textContrast(colour), nearest: own.hex(nearest), tokens: [...own.paletteOf(colour, nearest)].map(([name, value]) => `--${name}: ${value};`) };
  }),
  yaml: brands.map(brand => own.brandYaml({ ...brand, name: own.oneLine(brand.name), tagline: own.oneLine(brand.tagline) })),
  addresses: addresses.map(own.siteAddress),
  lines: names.map(own.linesOf),
  folders: names.map(own.folderName),
}));
