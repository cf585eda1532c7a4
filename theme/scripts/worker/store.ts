/** Keeps a page with everything it shows. */

import { site } from "./site";

const PARTS = /(?:href|src|data-source|data-cards)="([^"]+\.(?:css|js|woff2|svg|png|jpe?g|webp))"/gu;

/** @throws when the host does not give it; then nothing was kept under its address. */
export async function store(cache: Cache, address: string): Promise<void> {
  await storeAnswer(cache, address, await fetch(address, { cache: "no-cache" }));
}

export async function storeAnswer(cache: Cache, address: string, answer: Response): Promise<void> {
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  if (isPage(answer)) await Promise.all(partsOf(await answer.clone().text()).map(part => storePart(cache, part)));
  await cache.put(address, answer);
}

export function isPage(answer: Response): boolean {
  return answer.headers.get("content-type")?.startsWith("text/html") ?? false;
}

async function storePart(cache: Cache, address: string): Promise<void> {
  if (await cache.match(address)) return;
  const answer = await fetch(address);
  if (answer.ok) await cache.put(address, answer);
}

function partsOf(html: string): string[] {
  const addresses = [...html.matchAll(PARTS)].map(([, address = ""]) => address);
  return [...new Set(addresses)].filter(address => address.startsWith(site.base));
}
