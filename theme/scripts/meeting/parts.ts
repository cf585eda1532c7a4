import type { MeetingItem, Part } from "../plan/meeting";
import type { Model } from "./model";

export const PARTS: readonly { id: Part; name: string }[] = [
  { id: "opening", name: "Opening" },
  { id: "zakelijk", name: "Welkom en nieuws" },
  { id: "terugblik", name: "Terugblik" },
  { id: "kern", name: "Kern" },
  { id: "pauze", name: "Pauze" },
  { id: "oogst", name: "Delen en volgende stap" },
  { id: "slot", name: "Slot" },
];

/** Own items say by their title what they are for; a plan of the start wizard says no more than that. */
const WORDS: readonly [Part, RegExp][] = [
  ["pauze", /pauze|koffie|lunch|van het scherm/i],
  ["oogst", /oogst|volgende stap|delen|afspra|beslui|beslis|vervolg/i],
  ["terugblik", /terug|tussentaak|vorige keer/i],
  ["zakelijk", /welkom|nieuws|mededeling|rondvraag|inloop|huishoud/i],
  ["slot", /afslui|slot|evalu|uitcheck/i],
  ["opening", /check-in|opening|rondje/i],
];

/** What one takes part in to learn something; a pause, news and the way in and out are not. */
export function isWork(part: Part): boolean {
  return part === "kern" || part === "terugblik" || part === "oogst";
}

/** What an item is for: as it was said, else by its tool, else by its title. */
export function partOf(model: Model, { part, slug, title = "" }: MeetingItem): Part {
  if (part) return part;
  if (slug !== undefined) return Object.hasOwn(model.places, slug) ? model.places[slug]! : "kern";
  return WORDS.find(([, words]) => words.test(title))?.[0] ?? "kern";
}
