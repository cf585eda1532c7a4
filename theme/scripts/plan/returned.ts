import { forget, keep, recall } from "../storage/kept";
import { itemsOf, type ReturnedItem } from "./returned-items";

/** A meeting on its way from the planner back into a start plan, through the storage of this visit. */
export interface ReturnedMeeting {
  title: string;
  /** "2026-12-01"; absent while it is not known. */
  day?: string;
  items: ReturnedItem[];
}

const NAME = "bijeenkomst-terug";

/** The part of the address of the start wizard, after #, that takes it in. */
export const RETURN = "bijeenkomst";

/** @returns false when the browser keeps nothing; then no start plan is kept either. */
export function giveBack(meeting: ReturnedMeeting): boolean {
  return keep(NAME, meeting, false);
}

export function takeBack(): ReturnedMeeting | undefined {
  const value = recall(NAME) as Partial<ReturnedMeeting> | undefined;
  const items = itemsOf(value?.items);
  return items && items.length > 0 ? { title: String(value?.title ?? ""), ...(typeof value?.day === "string" ? { day: value.day } : {}), items } : undefined;
}

export function forgetReturned(): void {
  forget(NAME);
}
