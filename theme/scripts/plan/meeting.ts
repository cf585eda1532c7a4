import { isDay } from "../calendar/day";
import { readRecords, writeRecords, type PlanRecord } from "./records";

/**
 * The plan of one meeting, as the start wizard hands it on and the meeting planner at /bijeenkomst/ opens it, in the
 * address as #plan=<version>.<data>. Every version that was ever given away stays readable: add letters, change none.
 */
export interface MeetingPlan {
  title: string;
  /** "2026-12-01T15:30", on the wall clock; absent while it is not known. */
  start?: string;
  people?: number;
  /** The minutes there are for it. */
  available?: number;
  items: MeetingItem[];
  note: string;
}

/** A tool of the site by its slug, or something of one's own by its title. */
export interface MeetingItem {
  slug?: string;
  title?: string;
  /** Absent: as long as the tool takes for this group. */
  minutes?: number;
  note?: string;
  /** What it is for, where that does not follow from the tool. */
  part?: Part;
}

/** From the welcome to the end; what goes first when time is short follows from it. */
export type Part = "opening" | "terugblik" | "zakelijk" | "kern" | "pauze" | "oogst" | "slot";

/** The letters of the parts in an address. */
const PARTS: Record<string, Part> = { o: "opening", t: "terugblik", z: "zakelijk", k: "kern", p: "pauze", d: "oogst", s: "slot" };

/** What an address holds, and what of it could not be read, in words. */
export interface OpenedMeeting {
  plan: MeetingPlan;
  problems: string[];
}

const VERSION = 1;
/** As many as a link can hold. */
export const MOST_ITEMS = 60;

/** "1.…": what stands after #plan= */
export function writeMeeting({ title, start, people, available, items, note }: MeetingPlan): string {
  const records: PlanRecord[] = [];
  if (title) records.push({ key: "t", fields: [title] });
  if (start) records.push({ key: "s", fields: [start.replace(/[-:]/g, "")] });
  if (people !== undefined) records.push({ key: "p", fields: [String(people)] });
  if (available !== undefined) records.push({ key: "d", fields: [String(available)] });
  for (const item of items) {
    const letter = Object.keys(PARTS).find(one => PARTS[one] === item.part) ?? "";
    const fields = [item.slug ?? item.title ?? "", item.minutes === undefined ? "" : String(item.minutes), item.note ?? "", letter];
    while (fields.length > 1 && fields.at(-1) === "") fields.pop();
    records.push({ key: item.slug ? "i" : "e", fields });
  }
  if (note) records.push({ key: "n", fields: [note] });
  return writeRecords(VERSION, records);
}

/** Reads what can be read. Whether a tool exists is for the reader to see: a slug is only checked for its form. */
export function readMeeting(text: string): OpenedMeeting {
  const { version, records, state } = readRecords(text);
  const plan: MeetingPlan = { title: "", items: [], note: "" };
  const problems: string[] = [];
  if (state === "unreadable") return { plan, problems: ["Deze link bevat geen plan dat wij kunnen lezen."] };
  if (version > VERSION) problems.push("Deze link is gemaakt met een nieuwere versie van deze site. Misschien ontbreekt er iets.");
  if (state === "cut") problems.push("Het einde van de link ontbreekt. Kijk of de laatste onderdelen er staan.");
  if (state === "changed") problems.push("De link is onderweg veranderd. Kijk na of alles klopt.");

  let unknown = 0;
  let beyond = 0;
  for (const { key, fields } of records) {
    if ((key === "i" || key === "e") && plan.items.length >= MOST_ITEMS) beyond++;
    else if (!add(plan, key, fields)) unknown++;
  }
  if (beyond > 0) problems.push(`Een plan heeft hoogstens ${MOST_ITEMS} onderdelen. ${beyond === 1 ? "Het laatste staat" : `De laatste ${beyond} staan`} er niet bij.`);
  if (unknown > 0) problems.push(unknown === 1 ? "Eén onderdeel konden we niet lezen." : `${unknown} onderdelen konden we niet lezen.`);
  return { plan, problems };
}

function add(plan: MeetingPlan, key: string, [first = "", second = "", third = "", fourth = ""]: string[]): boolean {
  switch (key) {
    case "t":
      plan.title = first;
      return first !== "";
    case "n":
      plan.note = first;
      return first !== "";
    case "p": {
      const people = whole(first, 1, 1000);
      if (people !== undefined) plan.people = people;
      return people !== undefined;
    }
    case "d": {
      const available = whole(first, 1, 1440);
      if (available !== undefined) plan.available = available;
      return available !== undefined;
    }
    case "s": {
      const start = momentOf(first);
      if (start) plan.start = start;
      return start !== undefined;
    }
    case "i":
    case "e": {
      const minutes = second === "" ? undefined : whole(second, 1, 1440);
      if (first === "" || (key === "i" && !/^[a-z0-9-]{1,80}$/.test(first))) return false;
      const named = key === "i" ? { slug: first } : { title: first };
      const part = Object.hasOwn(PARTS, fourth) ? PARTS[fourth] : undefined;
      plan.items.push({ ...named, ...(minutes === undefined ? {} : { minutes }), ...(third ? { note: third } : {}), ...(part ? { part } : {}) });
      return second === "" || minutes !== undefined;
    }
    default:
      return false;
  }
}

function whole(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : undefined;
}

function momentOf(text: string): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T([01]\d|2[0-3])([0-5]\d)$/.exec(text);
  const day = match ? `${match[1]}-${match[2]}-${match[3]}` : "";
  return match && isDay(day) ? `${day}T${match[4]}:${match[5]}` : undefined;
}
