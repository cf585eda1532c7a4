/**
 * What a visitor fills in, kept in this browser only: for this visit, or on this device until an end date when the
 * visitor chooses so (school computers are shared). Keys hold the brand and the path of the site, so that two copies on
 * one host do not read each other's.
 */

const PREFIX = `toolbox:${document.documentElement.dataset["brand"] ?? ""}:${sitePath()}:`;
const HALF_YEAR = 182 * 24 * 60 * 60 * 1000;

interface Kept {
  value: unknown;
  until?: number;
}

/** What was kept under a name, or undefined. */
export function recall(name: string): unknown {
  return read(() => sessionStorage, name) ?? read(() => localStorage, name);
}

/** Whether it is kept on this device, and so longer than this visit. */
export function isOnDevice(name: string): boolean {
  return read(() => localStorage, name) !== undefined;
}

/** The key of something in the storage of the browser, and the name under which tabs of this site talk about it. */
export function keyOf(name: string): string {
  return PREFIX + name;
}

/** When something ends that is kept on this device from now on. */
export function endOfKeeping(): Date {
  return new Date(Date.now() + HALF_YEAR);
}

/**
 * @param onDevice keeps it for half a year on this device; else until the visit ends.
 * @returns whether it is kept: a browser may refuse storage, or have no room.
 */
export function keep(name: string, value: unknown, onDevice: boolean): boolean {
  forget(name);
  const kept: Kept = onDevice ? { value, until: endOfKeeping().getTime() } : { value };
  return attempt(() => {
    (onDevice ? localStorage : sessionStorage).setItem(PREFIX + name, JSON.stringify(kept));
    return true;
  }) ?? false;
}

/** Keeps something for this visit, beside what stays on this device under the same name and comes back after it. */
export function keepBeside(name: string, value: unknown): boolean {
  return attempt(() => {
    sessionStorage.setItem(PREFIX + name, JSON.stringify({ value } satisfies Kept));
    return true;
  }) ?? false;
}

/** Whether this visit has one and this device another. */
export function isKeptBeside(name: string): boolean {
  return isOnDevice(name) && read(() => sessionStorage, name) !== undefined;
}

export function forget(name: string): void {
  attempt(() => sessionStorage.removeItem(PREFIX + name));
  attempt(() => localStorage.removeItem(PREFIX + name));
}

// A browser that forbids storage throws at the mention of it.
function read(storageOf: () => Storage, name: string): unknown {
  return attempt(() => {
    const storage = storageOf();
    const text = storage.getItem(PREFIX + name);
    if (text === null) return undefined;
    const kept = JSON.parse(text) as Kept;
    if (kept.until === undefined || kept.until > Date.now()) return kept.value;
    storage.removeItem(PREFIX + name);
    return undefined;
  });
}

// A browser may refuse storage, or hold what an older version of the site wrote: then nothing was kept.
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

// From the link to the home page, so that a site in a subfolder has its own keys.
function sitePath(): string {
  return document.querySelector<HTMLAnchorElement>("[data-home]")?.pathname ?? "/";
}
