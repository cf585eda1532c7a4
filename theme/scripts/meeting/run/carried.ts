import type { MeetingItem } from "../../plan/meeting";
import type { Run } from "./run";

/**
 * A run that goes on after its plan was changed: everything that was said of an item goes with it to its new place.
 *
 * @param before the items of the plan it began with.
 * @param plan the changed plan as it stands in an address, without notes.
 * @returns undefined when it is another meeting: it was over, or less than half of it is still there.
 */
export function carried(run: Run, before: readonly MeetingItem[], after: readonly MeetingItem[], plan: string, now: number): Run | undefined {
  const places = placesOf(before, after);
  if (run.ended || places.size * 2 < before.length) return undefined;
  // Where it was; and where that was taken out, at what came after it.
  const from = before.findIndex((_, index) => index >= run.line && places.has(index));
  const line = places.get(from);
  if (line === undefined) return undefined;
  const step = from === run.line ? run.step : 0;
  const { stopped, ...going } = run;
  const began = movedBy(places, run.began);
  return {
    ...going, plan, line, step, planned: now,
    began: { ...began, [`${line}.${step}`]: began[`${line}.${step}`] ?? now },
    minutes: movedBy(places, run.minutes, index => before[index]?.minutes === after[places.get(index)!]?.minutes),
    board: movedBy(places, run.board),
    ...(stopped !== undefined && from === run.line ? { stopped } : {}),
  };
}

/** Where each item went: by its tool or title, and one of one's own that got another title, by its place. */
function placesOf(before: readonly MeetingItem[], after: readonly MeetingItem[]): Map<number, number> {
  const places = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (index: number, to: number): void => {
    if (to < 0 || taken.has(to)) return;
    places.set(index, to);
    taken.add(to);
  };
  before.forEach(({ slug, title }, index) => pair(index, after.findIndex((item, to) => !taken.has(to) && item.slug === slug && (slug !== undefined || item.title === title))));
  before.forEach(({ slug }, index) => {
    if (!places.has(index) && slug === undefined && after[index] && after[index].slug === undefined) pair(index, index);
  });
  return places;
}

// "3.1" is a step of an item, "3" an item.
function movedBy<T>(places: ReadonlyMap<number, number>, record: Readonly<Record<string, T>>, holds: (index: number) => boolean = () => true): Record<string, T> {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => {
    const [line, step] = key.split(".");
    const to = places.get(Number(line));
    return to === undefined || !holds(Number(line)) ? [] : [[step === undefined ? `${to}` : `${to}.${step}`, value]];
  }));
}
