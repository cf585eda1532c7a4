// Prints pages of a built site to PDF, for `toolbox build --pdf`. It says in lines of JSON what happens:
//
//   out  {"ready": "/usr/bin/chromium"}       or {"none": [{"name": "chromium"}]}, and that was all
//   in   {"folder": "output.new", "basePath": "/", "sheets": [{"page": "werkvormen/carrousel/werkblad/", "pdf": "werkvormen/carrousel/werkblad.pdf"}]}
//   out  {"printed": "werkvormen/carrousel/werkblad/"}       for each
//   out  {"failed": "werkvormen/carrousel/werkblad/", "why": "…"}       exit code 1
//
// When who asked goes away, so does the browser.

import path from "node:path";
import { createInterface } from "node:readline";

const { startChromium } = await import("./chromium.mjs").catch(error => {
  if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  say({ none: [{ name: "playwright-core", error: "npm ci" }] });
  process.exit(0);
});
const { printSheets } = await import("./sheets.mjs");
const { serveSite } = await import("./site-server.mjs");

const { browser, tried } = await startChromium();
if (!browser) {
  say({ none: tried });
  process.exit(0);
}

say({ ready: true });
const asked = createInterface({ input: process.stdin });
asked.once("line", line => {
  printAll(JSON.parse(line)).then(stop);
});
asked.once("close", () => stop(1));

async function printAll({ folder, basePath, sheets }) {
  const site = await serveSite(folder, basePath);
  let exitCode = 0;
  await printSheets(
    browser,
    sheets.map(({ page, pdf }) => ({ page, url: site.address + page, file: path.join(folder, pdf) })),
    sheet => say({ printed: sheet.page }),
    (sheet, why) => {
      exitCode = 1;
      say({ failed: sheet.page, why });
    });
  site.stop();
  return exitCode;
}

async function stop(exitCode) {
  await browser.close();
  process.exit(exitCode);
}

function say(line) {
  process.stdout.write(JSON.stringify(line) + "\n");
}
