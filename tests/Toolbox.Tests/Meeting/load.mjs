// The planner's own code, bundled from TypeScript as the theme does, and the model as the build gives it to the browser.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const theme = process.env.THEME;
const { build } = createRequire(path.join(theme, "package.json"))("esbuild");

export const model = JSON.parse(readFileSync(process.env.MODEL, "utf8"));

/** The exports of some files of theme/scripts. */
export async function scripts(...files) {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map(file => `export * from "./${file}";`).join("\n"),
      resolveDir: path.join(theme, "scripts"),
    },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** Numbers that look random and are the same every time. */
export function numbers(seed) {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
