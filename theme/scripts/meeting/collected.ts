import { MOST_ITEMS, type MeetingPlan } from "../plan/meeting";
import { keyOf } from "../storage/kept";
import { load, save } from "./store";

/** What components/collect.ts writes when a button is pressed, before what does the work has been loaded. */
const WAITING = keyOf("bijeenkomst+");

/** Puts tools in the meeting of this browser, or takes those out that were in. @returns why not, in a few words. */
export function collect(slugs: readonly string[]): string | undefined {
  const kept = load();
  const plan: MeetingPlan = kept?.plan ?? { title: "", items: [], note: "" };
  const items = slugs.reduce(
    (now, slug) => (now.some(item => item.slug === slug) ? now.filter(item => item.slug !== slug) : [...now, { slug }]),
    plan.items,
  );
  if (items.length > MOST_ITEMS) return `Je bijeenkomst is vol: hoogstens ${MOST_ITEMS} onderdelen`;
  return save({ ...plan, items }, kept?.at) === "refused" ? "Deze browser bewaart niets" : undefined;
}

/** The tools whose button was pressed, also on the page before this one, once. */
export function takeWaiting(): string[] {
  try {
    const keys = Object.keys(sessionStorage).filter(key => key.startsWith(WAITING));
    for (const key of keys) sessionStorage.removeItem(key);
    return keys.map(key => key.slice(WAITING.length));
  } catch {
    return [];
  }
}
