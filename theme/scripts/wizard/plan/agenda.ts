import { minutesOf } from "../../catalogue/timing";
import type { Course, CoursePage } from "../course/model";

/** What happens in a part of a meeting: a tool of the site, or something without one. */
export interface AgendaItem {
  slug?: string;
  title: string;
  minutes: number;
}

/** Minutes that are worth a line of their own. */
const LEAST_WORK = 10;

/** Nobody does three different things in one meeting and keeps time to talk. */
const MOST_TOOLS = 2;

/** One agenda per meeting, that adds up to its minutes, of tools that fit this number of people. */
export function agendasOf(course: Course, form: string | undefined, meetings: number, minutes: number, people: number): AgendaItem[][] {
  const series = new Map<string, number>();
  return Array.from({ length: meetings }, (_, i) => agendaOf(course, form, { index: i, meetings, minutes, people }, series));
}

interface Meeting {
  index: number;
  meetings: number;
  minutes: number;
  people: number;
}

function agendaOf(course: Course, form: string | undefined, meeting: Meeting, series: Map<string, number>): AgendaItem[] {
  const { parts, agendas } = course.plan;
  const { index, meetings, minutes, people } = meeting;
  const shape = agendas.find(({ upTo }) => minutes <= upTo) ?? agendas.at(-1)!;
  const [isFirst, isLast] = [index === 0, index > 0 && index === meetings - 1];
  const open = fixed(course, parts.open, parts.openOther, shape.open, people);
  const close = fixed(course, parts.close, parts.closeOther, shape.close, people);
  const rest: AgendaItem[] = [
    { title: isFirst ? parts.welcome : parts.back, minutes: shape.back },
    ...(shape.pause ? [{ title: parts.pause, minutes: shape.pause }] : []),
    { title: isLast ? parts.decide : parts.next, minutes: shape.next },
  ];
  const taken = [open, close, ...rest].reduce((sum, item) => sum + item.minutes, 0);
  const { work, left } = workOf(course, candidates(course, form, meeting), Math.max(0, minutes - taken), people, series);
  const [back, ...others] = rest;
  const pause = others.length > 1 ? others[0] : undefined;
  const last = others.at(-1)!;
  const next = { ...last, minutes: last.minutes + left };
  // A pause stands before the last part of the work.
  const middle = pause ? [...work.slice(0, 1), pause, ...work.slice(1)] : work;
  return [open, back!, ...middle, next, close];
}

// A little longer than the usual minutes when the group needs it; else something without a tool.
function fixed(course: Course, slug: string, other: string, minutes: number, people: number): AgendaItem {
  const tool = course.pages[slug];
  const needed = tool?.steps ? minutesOf(tool.steps, people) : 0;
  return tool && suits(tool, people) && needed <= minutes + LEAST_WORK
    ? { slug, title: tool.title, minutes: Math.max(minutes, needed) }
    : { title: other, minutes };
}

/** Tools for the work of a meeting, by where it stands on the way. */
function candidates({ plan }: Course, form: string | undefined, { index, meetings }: Meeting): string[] {
  const phase = (name: string) => plan.phases.find(one => one.phase === name)?.tools ?? [];
  const own = plan.variants.find(({ page }) => page === form)?.tools ?? [];
  const turned = (tools: string[]) => tools.map((_, i) => tools[(i + index) % tools.length]!);
  if (index === 0) return [...phase("starten"), ...own];
  if (index === meetings - 1) return [...phase("borgen"), ...own];
  if (meetings >= 4 && index === Math.floor(meetings / 2)) return [plan.parts.halfway, ...turned(own)];
  if (meetings >= 5 && index === meetings - 2) return [...phase("verdiepen"), ...own];
  return turned(own);
}

function workOf(course: Course, tools: string[], minutes: number, people: number, series: Map<string, number>): { work: AgendaItem[]; left: number } {
  const { parts } = course.plan;
  const chosen: AgendaItem[] = [];
  let left = minutes;
  for (const slug of [...tools, ...parts.brief]) {
    const tool = course.pages[slug];
    if (!tool?.steps || !suits(tool, people) || chosen.length >= MOST_TOOLS || chosen.some(item => item.slug === slug)) continue;
    const needed = minutesOf(tool.steps, people);
    if (tool.sessions !== undefined) {
      // The rest of the meeting is for the next part of a series; it takes as many meetings as it takes.
      if (left < 30) continue;
      const part = (series.get(slug) ?? 0) + 1;
      series.set(slug, part);
      chosen.push({ slug, title: parts.series.replace("[werkvorm]", tool.title).replace("[deel]", String(part)), minutes: left });
      left = 0;
    } else if (needed <= left && !(parts.brief.includes(slug) && chosen.length > 0)) {
      chosen.push({ slug, title: tool.title, minutes: needed });
      left -= needed;
    }
  }
  // A few minutes are no time to work; they are for the next part.
  return left >= LEAST_WORK ? { work: [...chosen, { title: parts.work, minutes: left }], left: 0 } : { work: chosen, left };
}

function suits({ from = 1, to }: CoursePage, people: number): boolean {
  return people >= from && people <= (to ?? Infinity);
}
