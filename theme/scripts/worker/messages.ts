/** What a page asks of the worker (scripts/offline/kept.ts). */

import { readMarks, writeMarks } from "./marks";
import { remember } from "./answers";
import { removeOlderVersions } from "./lifetime";
import type { MessageFromPage } from "./scope";
import { worker } from "./scope";
import { addressOf, hasHashInName, isCurrent, isOurs, site, VERSION_CACHE } from "./site";
import { store } from "./store";

export type Message =
  | { type: "visited"; address: string }
  | { type: "keep"; name: string; addresses: string[] }
  | { type: "forget"; name: string }
  | { type: "wipe" }
  | { type: "kept" };

/** Answers over the port that came with the message: the names that are kept, or null when it did not work. */
export async function answerMessage({ data, ports }: MessageFromPage): Promise<void> {
  try {
    await act(data as Message);
    ports[0]?.postMessage(Object.keys(await readMarks()));
  } catch {
    ports[0]?.postMessage(null);
  }
}

async function act(message: Message): Promise<void> {
  if (message.type === "visited") await visit(message.address);
  else if (message.type === "keep") await keep(message.name, message.addresses.filter(isOurs));
  else if (message.type === "forget") await forget(message.name);
  else if (message.type === "wipe") await wipe();
}

// The very first page was open before there was a worker to see it come in.
async function visit(address: string): Promise<void> {
  if (isOurs(address)) await remember(address, await fetch(address, { cache: "no-cache" }));
}

// Of a newer version nothing is kept here: the next worker reads the marks and keeps it then.
async function keep(name: string, addresses: string[]): Promise<void> {
  const cache = await caches.open(VERSION_CACHE);
  if (await isCurrent()) await Promise.all(addresses.map(address => store(cache, address)));
  else await worker.registration.update();
  await writeMarks({ ...(await readMarks()), [name]: addresses });
}

async function forget(name: string): Promise<void> {
  const { [name]: addresses = [], ...others } = await readMarks();
  await writeMarks(others);
  const cache = await caches.open(VERSION_CACHE);
  const stillKept = new Set([...Object.values(others).flat(), ...site.shell.map(addressOf)]);
  for (const address of addresses) if (!stillKept.has(address)) await cache.delete(address);
}

// The shell stays, with what lies beside its pages: it is the same for everyone, and says nothing of who read what.
async function wipe(): Promise<void> {
  await writeMarks({});
  await removeOlderVersions();
  const cache = await caches.open(VERSION_CACHE);
  const shell = new Set(site.shell.map(addressOf));
  for (const { url } of await cache.keys()) if (!shell.has(new URL(".", url).href) && !hasHashInName(url)) await cache.delete(url);
}
