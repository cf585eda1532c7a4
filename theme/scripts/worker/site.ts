/** Which site this worker keeps. The build writes it above the worker, in sw.js. */

export interface Site {
  /** A hash of everything the build wrote. */
  version: string;
  brand: string;
  /** Where the site stands on its host: "/" or "/toolbox/". */
  base: string;
  /** Pages that can always be read without a network and a script that any page may need, under the base. */
  shell: string[];
  /** The folders and files right under the base. Anything else there belongs to others: another copy, the school's own site. */
  own: string[];
}

declare const toolboxSite: Site;

export const site = toolboxSite;

/** Several copies may share a host: each has its own caches. */
const COPY = `toolbox ${site.brand} ${site.base} `;

/** Pages and files of this version. */
export const VERSION_CACHE = COPY + site.version;

/** What the reader marked to keep, in words: a version goes, the mark stays. */
export const MARKS_CACHE = COPY + "marks";

export function isOlderVersion(cache: string): boolean {
  return cache.startsWith(COPY) && cache !== VERSION_CACHE && cache !== MARKS_CACHE;
}

export function addressOf(path: string): string {
  return new URL(site.base + path, location.origin).href;
}

/** Whether something stands at an address that this copy has, or in a folder of it. */
export function isOurs(address: string): boolean {
  const base = addressOf("");
  if (!address.startsWith(base)) return false;
  const [first = ""] = new URL(address).pathname.slice(site.base.length).split("/");
  return first === "" || site.own.includes(first);
}

/** Bundles of the theme and parts of the search index: what stands under such an address never changes. */
export function hasHashInName(address: string): boolean {
  return address.startsWith(addressOf("assets/")) || /\.pf_\w+$/u.test(address);
}

/** Whether the host still has this version. @throws without a network */
export async function isCurrent(): Promise<boolean> {
  const answer = await fetch(addressOf("version.json"), { cache: "no-store" });
  return answer.ok && ((await answer.json()) as { version?: string }).version === site.version;
}
