import { isDay, minutesOfClock } from "../calendar/day";
import { readRecords, writeRecords, type PlanRecord } from "../plan/records";
import type { Course, ScanAnswer } from "./course/model";
import type { RhythmChoice } from "./engine/rhythm";
import type { HoursChoice, Start } from "./start";

/** What was chosen after the outcome, in the same form as other plans in addresses; see theme/scripts/plan/. */
export type Chosen = Pick<Start, "rhythm" | "hours" | "scan" | "tellScan">;

const VERSION = 1;
const MOST_DAYS = 60;

/** "1.…"; empty while nothing was chosen. */
export function writeChosen(start: Chosen): string {
  const { rhythm, hours } = start;
  const records: PlanRecord[] = [];
  one("w", rhythm.track);
  one("f", rhythm.frequency);
  one("x", rhythm.times);
  one("l", rhythm.length);
  one("u", rhythm.start?.replace(":", ""));
  one("a", rhythm.from);
  one("b", rhythm.to);
  one("j", rhythm.fixed);
  one("d", rhythm.weekdays?.join(""));
  one("v", rhythm.region);
  if (rhythm.people?.length) records.push({ key: "p", fields: rhythm.people });
  for (const { from, to, name } of rhythm.closed ?? []) records.push({ key: "c", fields: [from, to, name] });
  if (rhythm.days) records.push({ key: "m", fields: rhythm.days });
  one("n", hours.people);
  one("o", hours.between);
  one("q", hours.prepare);
  one("e", hours.rate);
  if (hours.lines) records.push({ key: "g", fields: [...hours.lines] });
  if (start.tellScan) for (const [id, answer] of Object.entries(start.scan)) records.push({ key: "s", fields: [id, answer] });
  return records.length === 0 ? "" : writeRecords(VERSION, records);

  function one(key: string, value: string | number | undefined): void {
    if (value !== undefined && value !== "") records.push({ key, fields: [String(value)] });
  }
}

/** Reads what can be read. @returns damaged when not all of it could. */
export function readChosen(course: Course, text: string): Chosen & { damaged: boolean } {
  const { records, state } = readRecords(text);
  const rhythm: RhythmChoice = {};
  const hours: HoursChoice = {};
  const scan: Record<string, ScanAnswer> = {};
  let damaged = state !== "whole";
  for (const record of records) {
    if (!readRhythm(course, rhythm, record) && !readHours(course, hours, record) && !readScan(course, scan, record)) damaged = true;
  }
  return { rhythm, hours, scan, tellScan: Object.keys(scan).length > 0, damaged };
}

function readRhythm(course: Course, rhythm: RhythmChoice, { key, fields }: PlanRecord): boolean {
  const [first = "", second = "", third = ""] = fields;
  const { tracks, frequencies, lengths } = course.rhythm;
  switch (key) {
    case "w":
      return has(tracks, first) && set({ track: first });
    case "f":
      return has(frequencies, first) && set({ frequency: first });
    case "l":
      return has(lengths, first) && set({ length: first });
    case "x":
      return /^([1-9]|[1-3]\d|40)$/.test(first) && set({ times: Number(first) });
    case "u": {
      const start = first.replace(/^(\d\d)(\d\d)$/, "$1:$2");
      return minutesOfClock(start) !== undefined && set({ start });
    }
    case "a":
      return isDay(first) && set({ from: first });
    case "b":
      return isDay(first) && set({ to: first });
    case "j":
      return isDay(first) && set({ fixed: first });
    case "d":
      return /^[1-5]{1,5}$/.test(first) && set({ weekdays: [...new Set(first)].map(Number).sort() });
    case "v":
      return has(course.holidays.regions, first) && set({ region: first });
    case "p":
      return fields.length <= 40 && fields.every(person => /^[1-5]{0,5}$/.test(person)) && set({ people: fields });
    case "m":
      return fields.length <= MOST_DAYS && fields.every(isDay) && set({ days: fields });
    case "c":
      return isDay(first) && isDay(second) && first <= second && set({ closed: [...(rhythm.closed ?? []), { from: first, to: second, name: third.slice(0, 80) }] });
    default:
      return false;
  }

  function set(change: RhythmChoice): boolean {
    Object.assign(rhythm, change);
    return true;
  }
}

function readHours(course: Course, hours: HoursChoice, { key, fields }: PlanRecord): boolean {
  if (key === "g") {
    const known = fields.every(id => has(course.plan.budget, id));
    if (known) hours.lines = fields;
    return known;
  }
  const name = { n: "people", o: "between", q: "prepare", e: "rate" }[key] as "people" | "between" | "prepare" | "rate" | undefined;
  const number = Number(fields[0]);
  if (!name || !/^\d{1,4}$/.test(fields[0] ?? "") || (name === "people" && number === 0)) return false;
  hours[name] = number;
  return true;
}

function readScan(course: Course, scan: Record<string, ScanAnswer>, { key, fields: [id = "", answer = ""] }: PlanRecord): boolean {
  const known = course.scan.answers.find(one => one.id === answer);
  if (key !== "s" || !known || !course.scan.parts.some(part => has(part.statements, id))) return false;
  scan[id] = known.id;
  return true;
}

function has(all: { id: string }[], id: string): boolean {
  return all.some(one => one.id === id);
}
