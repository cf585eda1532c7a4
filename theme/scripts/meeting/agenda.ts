import { minutesOfClock } from "../calendar/day";
import { minutesOf } from "../catalogue/timing";
import type { MeetingItem, MeetingPlan, Part } from "../plan/meeting";
import { suits } from "./fit";
import { toolOf, type Model, type Tool } from "./model";
import { partOf } from "./parts";

/** An item with its place on the clock. */
export interface Line {
  item: MeetingItem;
  tool?: Tool;
  title: string;
  part: Part;
  minutes: number;
  /** Minutes after midnight, or after the start while that is not known. */
  begins: number;
  ends: number;
  /** What the steps take for this group; absent without a tool. */
  needed?: number;
  fits: boolean;
}

export interface Agenda {
  lines: Line[];
  people: number;
  /** The start is known: times are those of a clock. */
  timed: boolean;
  ends: number;
  total: number;
  available?: number;
  /** Minutes too many (above zero) or left; 0 while the time available is not known. */
  over: number;
}

/** For how many people we reckon while nobody said. */
export const USUAL_PEOPLE = 8;

/** Minutes of an item without a tool, while nobody said. */
const USUAL_MINUTES = 10;

/** Of a series, which takes more meetings, as much as one meeting has for it. */
const SERIES_MINUTES = 60;

/** How long a tool takes in one meeting. */
export function minutesFor(tool: Tool, people: number): number {
  return tool.series ? SERIES_MINUTES : minutesOf(tool.steps, people);
}

export function agendaOf(model: Model, plan: MeetingPlan): Agenda {
  const people = plan.people ?? USUAL_PEOPLE;
  const start = minutesOfClock(plan.start?.slice(11) ?? "");
  let clock = start ?? 0;
  const lines = plan.items.map((item): Line => {
    const tool = toolOf(model, item.slug);
    const needed = tool && minutesFor(tool, people);
    const minutes = item.minutes ?? needed ?? USUAL_MINUTES;
    const begins = clock;
    clock += minutes;
    return {
      item, title: tool?.title ?? item.title ?? item.slug ?? "", part: partOf(model, item), minutes, begins, ends: clock,
      fits: !tool || suits(tool, people), ...(tool ? { tool } : {}), ...(needed === undefined ? {} : { needed }),
    };
  });
  const total = clock - (start ?? 0);
  return {
    lines, people, timed: start !== undefined, ends: clock, total, over: plan.available === undefined ? 0 : total - plan.available,
    ...(plan.available === undefined ? {} : { available: plan.available }),
  };
}

/** What to bring, each once, with the titles of what it is for. */
export function materialsOf(agenda: Agenda): { text: string; tools: string[] }[] {
  const all = new Map<string, string[]>();
  for (const { tool, title } of agenda.lines) {
    for (const text of tool?.materials ?? []) all.set(text, [...new Set([...(all.get(text) ?? []), title])]);
  }
  return [...all].map(([text, tools]) => ({ text, tools }));
}
