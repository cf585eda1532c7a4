/** A version comes whole or not at all, and goes when the next one takes its place. */

import { readMarks } from "./marks";
import { addressOf, isCurrent, isOlderVersion, isOurs, site, VERSION_CACHE } from "./site";
import { isPage, store } from "./store";

/** The pages of a reader that come along to a next version. */
const MOST_CARRIED = 60;

/** @throws when the host changed meanwhile: two versions would be mixed. The browser tries again on a next visit. */
export async function install(): Promise<void> {
  const cache = await caches.open(VERSION_CACHE);
  try {
    await Promise.all(site.shell.map(path => store(cache, addressOf(path))));
    for (const address of await carriedOver()) await store(cache, address).catch(() => undefined);
    if (!(await isCurrent())) throw new Error("another version");
  } catch (error) {
    await caches.delete(VERSION_CACHE);
    throw error;
  }
}

export async function removeOlderVersions(): Promise<void> {
  for (const name of await caches.keys()) if (isOlderVersion(name)) await caches.delete(name);
}

// What was marked, and the pages that the version before kept. One that is gone is left out.
async function carriedOver(): Promise<string[]> {
  const visited: string[] = [];
  for (const name of (await caches.keys()).filter(isOlderVersion)) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      if (answer && isPage(answer) && isOurs(request.url)) visited.push(request.url);
    }
  }
  return [...new Set([...Object.values(await readMarks()).flat(), ...visited.slice(-MOST_CARRIED)])];
}
