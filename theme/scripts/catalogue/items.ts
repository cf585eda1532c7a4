/** What the pages of a list can be chosen by, loaded when the filter is used. */

import type { GroupSize, TimedStep } from "./timing";

/** A page of the list, as Catalogue.cs writes it. */
export interface Item {
  slug: string;
  /** Of each facet the values that hold, with spaces between. */
  facets: Record<string, string>;
  group?: GroupSize;
  preparation?: number;
  steps?: TimedStep[];
}

declare global {
  var toolboxCatalogue: ((items: Item[]) => void) | undefined;
}

/**
 * Loads the file that hands its data over: a classic script, because a page from disk can load no other.
 *
 * @throws when the file cannot be loaded.
 */
export function loadItems(url: string): Promise<Item[]> {
  return new Promise((resolve, reject) => {
    globalThis.toolboxCatalogue = resolve;
    const script = document.createElement("script");
    script.src = url;
    script.addEventListener("error", () => reject(new Error(url)));
    document.head.append(script);
  });
}
