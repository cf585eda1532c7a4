import { isDay, type Day } from "../calendar/day";

/** A meeting that was given: the plan as it was, and what its facilitator says about it afterwards. */
export interface Given {
  /** As in an address, with its notes: so it opens in later versions of the site too. */
  plan: string;
  day: Day;
  /** What to keep a next time, and what to change. */
  keep: string;
  change: string;
}

/** What a file or the storage of the browser holds, and of how much nothing could be made. */
export interface ReadGiven {
  meetings: Given[];
  lost: number;
}

export const MOST_GIVEN = 200;
export const LONGEST_TEXT = 2000;

/** A plan of sixty items with notes stays far below it. */
const LONGEST_PLAN = 100_000;
const FILE = "toolbox-bijeenkomsten";
const VERSION = 1;

/** What was kept here, as strictly as a file of somebody else: an older version of the site or a hand may have written it. */
export function readGiven(value: unknown): ReadGiven {
  const all: unknown[] = Array.isArray(value) ? value : [];
  const meetings = all.filter(isGiven).slice(0, MOST_GIVEN).map(({ plan, day, keep, change }) => ({ plan, day, keep, change }));
  return { meetings, lost: all.length - meetings.length };
}

function isGiven(value: unknown): value is Given {
  const { plan, day, keep, change } = (value ?? {}) as Partial<Given>;
  return typeof plan === "string" && /^\d+\./.test(plan) && plan.length <= LONGEST_PLAN && typeof day === "string" && isDay(day)
    && isText(keep) && isText(change);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_TEXT;
}

/** With another one, the newest day first. One of the same plan and day takes the place of what was said before. */
export function withGiven(meetings: readonly Given[], given: Given): Given[] {
  const others = meetings.filter(({ plan, day }) => plan !== given.plan || day !== given.day);
  return [given, ...others].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, MOST_GIVEN);
}

/** All of them in one file. */
export function givenFile(meetings: readonly Given[]): string {
  return JSON.stringify({ format: FILE, version: VERSION, meetings }, null, 1);
}

/** What a file adds, with a message in words: also when it is damaged, of something else or of a later version. */
export function importGiven(meetings: readonly Given[], text: string): { meetings: Given[]; said: string } {
  const file = parsed(text);
  if (file === undefined) return { meetings: [...meetings], said: "Dit bestand is beschadigd, of het is geen bestand met bijeenkomsten. Er is niets veranderd." };
  if (file?.format !== FILE) return { meetings: [...meetings], said: "Dit is geen bestand met bijeenkomsten. Kies een bestand dat je hier hebt opgeslagen. Er is niets veranderd." };
  const { meetings: read, lost } = readGiven(file.meetings);
  const known = new Set(meetings.map(one => JSON.stringify(one)));
  const fresh = read.filter(one => !known.has(JSON.stringify({ plan: one.plan, day: one.day, keep: one.keep, change: one.change })));
  const all = fresh.reduce<Given[]>((now, one) => withGiven(now, one), [...meetings]);
  const parts = [
    `${counted(fresh.length)} erbij gezet.`,
    fresh.length < read.length ? `${counted(read.length - fresh.length)} had je al.` : "",
    lost > 0 ? `${counted(lost)} konden we niet lezen.` : "",
    Number(file.version) > VERSION ? "Het bestand is gemaakt met een nieuwere versie van deze site; misschien ontbreekt er iets." : "",
  ];
  return { meetings: all, said: parts.filter(part => part !== "").join(" ") };
}

function parsed(text: string): { format?: unknown; version?: unknown; meetings?: unknown } | null | undefined {
  try {
    return JSON.parse(text) as object | null;
  } catch {
    return undefined;
  }
}

function counted(number: number): string {
  return number === 1 ? "1 bijeenkomst" : `${number} bijeenkomsten`;
}
