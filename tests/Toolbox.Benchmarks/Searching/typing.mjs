// Types queries into the search of a built site as a person does, each on a first visit, and prints per query what it
// moved and how long the answer took: a JSON list of { query, bytes, milliseconds, warmMilliseconds, first }.
//
//   node typing.mjs <theme> <site> <queries.json> <page>      (the page that is opened first, such as /theorie/)

import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const [theme, site, queriesFile, start] = process.argv.slice(2);
const { startChromium } = await import(pathToFileURL(path.resolve(theme, "scripts/print/chromium.mjs")));

/** Milliseconds between two letters, and before a search is taken to be over. */
const LETTER = 200;
const SETTLED = 600;

/** 1.6 Mbit/s with round trips of 100 milliseconds. */
const LINE = { offline: false, latency: 100, downloadThroughput: 200_000, uploadThroughput: 200_000 };

const contentTypes = {
  ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8", ".woff2": "font/woff2",
};

// As hosts do: text with Brotli at a middling level, everything else as it is.
const answers = new Map();
function answer(pathname) {
  if (!answers.has(pathname)) {
    const file = path.join(site, decodeURIComponent(pathname), pathname.endsWith("/") ? "index.html" : "");
    const type = contentTypes[path.extname(file)] ?? "application/octet-stream";
    const isText = type !== "application/octet-stream" && !type.startsWith("font/");
    const body = existsSync(file) ? readFileSync(file) : undefined;
    answers.set(pathname, body && {
      body: isText ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : body,
      headers: { "Content-Type": type, "Cache-Control": "max-age=3600", ...(isText ? { "Content-Encoding": "br" } : {}) },
    });
  }
  return answers.get(pathname);
}

const server = createServer((request, response) => {
  const found = answer(new URL(request.url, "http://localhost").pathname);
  if (found) response.writeHead(200, found.headers).end(found.body);
  else response.writeHead(404).end();
}).listen(0, "127.0.0.1");
await once(server, "listening");
const address = `http://127.0.0.1:${server.address().port}`;
const { browser } = await startChromium();
if (!browser) {
  process.stderr.write("no Chromium");
  process.exit(2);
}

const results = [];
try {
  for (const query of JSON.parse(readFileSync(queriesFile, "utf8"))) results.push(await type(query));
  process.stdout.write(JSON.stringify(results));
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

async function type(query) {
  // What a worker fetches for a page comes over a line that is neither slowed nor counted here, so there is none.
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  await page.goto(`${address}${start}`, { waitUntil: "networkidle" });
  await network.send("Network.emulateNetworkConditions", LINE);
  const moved = new Map();
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => moved.set(requestId, encodedDataLength));

  await page.keyboard.press("/");
  const cold = await answered(page, query, () => page.keyboard.type(query, { delay: LETTER }));
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(SETTLED);
  const bytes = [...moved.values()].reduce((sum, size) => sum + size, 0);

  await page.fill("#zoek", "");
  const warm = await answered(page, query, async () => {
    await page.fill("#zoek", query.slice(0, -1));
    await page.waitForTimeout(SETTLED);
    await page.keyboard.type(query.at(-1));
  });
  await context.close();
  return { query, bytes, milliseconds: Math.round(cold.milliseconds), warmMilliseconds: Math.round(warm.milliseconds), first: cold.first };
}

/** Milliseconds from the last key until the answer to the whole query stands. */
async function answered(page, query, typing) {
  await page.evaluate(query => {
    const field = document.querySelector("#zoek");
    let last = 0;
    window.addEventListener("input", event => (last = event.timeStamp), true);
    window.answer = new Promise(resolve => {
      const look = () => {
        const all = document.querySelector(".find__panel:not([hidden]) .find__more");
        const first = document.querySelector(".find__panel [data-search-state=done] [data-slug]");
        const asked = all && new URL(all.href).searchParams.get("q");
        if (field.value === query && asked === query && first) resolve({ milliseconds: performance.now() - last, first: first.dataset.slug });
        else requestAnimationFrame(look);
      };
      look();
    });
  }, query);
  await typing();
  return page.evaluate(() => Promise.race([window.answer, new Promise(resolve => setTimeout(() => resolve({ milliseconds: 9999, first: "" }), 8000))]));
}
