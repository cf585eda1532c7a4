/** What a page gets: from the network while there is one, else what was kept of one and the same version. */

import type { FetchEvent } from "./scope";
import { worker } from "./scope";
import { removeOlderVersions } from "./lifetime";
import { addressOf, isCurrent, VERSION_CACHE } from "./site";
import { isPage, storeAnswer } from "./store";

/** The page that says what can be read without a network. */
const WITHOUT_NETWORK = addressOf("zonder-netwerk/");

/** Open pages that came from the cache: what they load must be of their version. */
const fromCache = new Set<string>();

export async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event;
  try {
    const answer = await fetch(request);
    if (answer.ok && isPage(answer)) event.waitUntil(remember(plain(request.url), answer.clone()));
    return answer;
  } catch {
    fromCache.add(event.resultingClientId);
    const cache = await caches.open(VERSION_CACHE);
    const kept = await cache.match(plain(request.url), { ignoreSearch: true });
    if (kept) return marked(kept, noteOf(kept));
    const help = await cache.match(WITHOUT_NETWORK);
    return help ? marked(help, await listOf(cache)) : Response.error();
  }
}

/** Files with a hash in their name never change. */
export async function answerAsset(request: Request): Promise<Response> {
  const cache = await caches.open(VERSION_CACHE);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request.url, answer.clone());
  return answer;
}

/** Data that belongs to a page: the search index, what a list is filtered on, a Word file. */
export async function answerData(event: FetchEvent): Promise<Response> {
  const { request, clientId } = event;
  const cache = await caches.open(VERSION_CACHE);
  const kept = await cache.match(request.url, { ignoreSearch: true });
  if (fromCache.has(clientId)) {
    if (kept) return kept;
    return (await isCurrent().catch(() => false)) ? fetch(request) : Response.error();
  }
  try {
    const answer = await fetch(request);
    if (answer.ok) event.waitUntil(rememberData(plain(request.url), answer.clone()));
    return answer;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** Keeps a page that was visited, unless the host has moved on to another version. */
export async function remember(address: string, answer: Response): Promise<void> {
  if (!(await isCurrent())) {
    await worker.registration.update();
    return;
  }
  await storeAnswer(await caches.open(VERSION_CACHE), address, answer);
  // The worker before may have answered a last request when its cache was gone already.
  await removeOlderVersions();
}

// Asked when the answer is there already: a host that moves on goes one way, so the answer is of this version too.
async function rememberData(address: string, answer: Response): Promise<void> {
  if (await isCurrent()) await (await caches.open(VERSION_CACHE)).put(address, answer);
}

async function marked(kept: Response, note: string): Promise<Response> {
  const html = (await kept.text()).replace(/<main\b[^>]*>/u, start => `${start}\n${note}`);
  const headers = new Headers(kept.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(html, { headers });
}

function noteOf(kept: Response): string {
  const date = kept.headers.get("date");
  const since = date ? `, zoals ze was op ${new Date(date).toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" })}` : "";
  return `<div class="wrap"><p class="from-cache">Bewaarde pagina. Je leest haar zonder netwerk${since}.</p></div>`;
}

async function listOf(cache: Cache): Promise<string> {
  const links: { title: string; address: string }[] = [];
  for (const request of await cache.keys()) {
    const answer = await cache.match(request);
    if (!answer || !isPage(answer)) continue;
    const title = /<title>([^<]*)<\/title>/u.exec(await answer.text())?.[1] ?? "";
    links.push({ title: title.replace(/ – [^–]*$/u, ""), address: new URL(request.url).pathname });
  }
  const items = links.sort((a, b) => a.title.localeCompare(b.title, "nl")).map(({ title, address }) => `<li><a href="${address}">${title}</a></li>`);
  return `<div class="wrap from-cache__list"><p class="from-cache">Je hebt geen netwerk, en deze pagina is niet bewaard. Dit kun je wel lezen:</p><ul>${items.join("")}</ul></div>`;
}

function plain(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}
