// A built site on a free port of this machine, under the path it will have on its host.

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** The address of the site, ending in a slash, and a function that stops serving it. */
export async function serveSite(folder, basePath) {
  const root = path.resolve(folder) + path.sep;
  const server = createServer((request, response) => {
    answer(root, basePath, request.url).then(
      ({ body, type, cache }) => response.writeHead(200, { "Content-Type": type, "Cache-Control": cache }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${server.address().port}${basePath}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(root, basePath, url) {
  const { pathname } = new URL(url, "http://127.0.0.1");
  const inside = decodeURIComponent(pathname);
  if (!inside.startsWith(basePath)) throw new Error("outside the site");
  const file = path.resolve(root, inside.slice(basePath.length) + (inside.endsWith("/") ? "index.html" : ""));
  if (!file.startsWith(root)) throw new Error("outside the site");
  return {
    body: await readFile(file),
    type: contentTypes[path.extname(file)] ?? "application/octet-stream",
    // The same files serve every sheet.
    cache: file.endsWith(".html") ? "no-store" : "max-age=3600",
  };
}
