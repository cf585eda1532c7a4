/** What a visitor asks of a list, and which pages answer to it. Pure: the address and the form are read elsewhere. */

import type { Item } from "./items";
import { exampleGroup, minutesOf } from "./timing";

export interface Choices {
  people?: number | undefined;
  minutes?: number | undefined;
  preparation?: number | undefined;
  /** Of each facet the values that were chosen; one of them is enough. */
  facets: Record<string, string[]>;
}

export function fits(item: Item, choices: Choices): boolean {
  return fitsNumbers(item, choices) && Object.keys(choices.facets).every(facet => fitsFacet(item, facet, choices));
}

/** How many items there would be if this value were the choice of its facet. */
export function countWith(items: Item[], choices: Choices, facet: string, value: string): number {
  const other = { ...choices, facets: { ...choices.facets, [facet]: [value] } };
  return items.filter(item => fits(item, other)).length;
}

/** Minutes for the group that was asked for, or for a usual one. */
export function timeOf(item: Item, people?: number): number | undefined {
  return item.steps && minutesOf(item.steps, people ?? exampleGroup(item.group ?? { min: 1 }));
}

export function isEmpty({ people, minutes, preparation, facets }: Choices): boolean {
  return people === undefined && minutes === undefined && preparation === undefined && Object.values(facets).every(values => values.length === 0);
}

function fitsNumbers(item: Item, { people, minutes, preparation }: Choices): boolean {
  const { min = 1, max } = item.group ?? {};
  if (people !== undefined && (people < min || people > (max ?? Infinity))) return false;
  if (minutes !== undefined && (timeOf(item, people) ?? 0) > minutes) return false;
  return preparation === undefined || (item.preparation ?? 0) <= preparation;
}

function fitsFacet(item: Item, facet: string, { facets }: Choices): boolean {
  const chosen = facets[facet] ?? [];
  return chosen.length === 0 || chosen.some(value => item.facets[facet]?.split(" ").includes(value));
}
