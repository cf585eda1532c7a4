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

/** Less than this is no time for a part of something long. */
const LEAST_PART = 30;

/** Nobody does three different things in one meeting and keeps time to talk. */
const MOST_TOOLS = 2;

/** One agenda per meeting, that adds up to its minutes, of tools that fit this number of people. */
export function agendasOf(course: Course, form: string | undefined, meetings: number, minutes: number, people: number): AgendaItem[][] {
  const own = course.plan.variants.find(({ page }) => page === form)?.tools ?? [];
  const way: Way = { course, people, own: own.filter(slug => isFor(course.pages[slug], people)), next: 0, part: 0 };
  return Array.from({ length: meetings }, (_, index) => agendaOf(way, { index, meetings, minutes }));
}

/** How far a group is with the tools of its own kind: each in turn, a long one over several meetings. */
interface Way {
  course: Course;
  people: number;
  own: string[];
  next: number;
  /** Parts done of the tool that comes next. */
  part: number;
}

interface Meeting {
  index: number;
  meetings: number;
  minutes: number;
}

function agendaOf(way: Way, meeting: Meeting): AgendaItem[] {
  const { parts, agendas } = way.course.plan;
  const { index, meetings, minutes } = meeting;
  const shape = agendas.find(({ upTo }) => minutes <= upTo) ?? agendas.at(-1)!;
  const isLast = index > 0 && index === meetings - 1;
  const open = fixed(way, parts.open, parts.openOther, shape.open);
  const back = { title: index === 0 ? parts.welcome : parts.back, minutes: shape.back };
  const pause = shape.pause ? [{ title: parts.pause, minutes: shape.pause }] : [];
  const close = fixed(way, parts.close, parts.closeOther, shape.close);
  const taken = [open, back, ...pause, close].reduce((sum, item) => sum + item.minutes, shape.next);
  const { work, left } = workOf(way, meeting, Math.max(0, minutes - taken));
  const next = { title: isLast ? parts.decide : parts.next, minutes: shape.next + left };
  // A pause stands before the last part of the work.
  return [open, back, ...work.slice(0, 1), ...pause, ...work.slice(1), next, close];
}

// A little longer than the usual minutes when the group needs it; else something without a tool.
function fixed({ course, people }: Way, slug: string, other: string, minutes: number): AgendaItem {
  const tool = course.pages[slug];
  const needed = tool?.steps ? minutesOf(tool.steps, people) : 0;
  return tool && isFor(tool, people) && needed <= minutes + LEAST_WORK
    ? { slug, title: tool.title, minutes: Math.max(minutes, needed) }
    : { title: other, minutes };
}

/** The work of a meeting; what is left is too short to work in, and for the next part. */
function workOf(way: Way, meeting: Meeting, minutes: number): { work: AgendaItem[]; left: number } {
  const { parts } = way.course.plan;
  const work = [...ofPhase(way, meeting, minutes)];
  let left = minutes - work.reduce((sum, item) => sum + item.minutes, 0);
  const isWorking = meeting.index > 0 && meeting.index < meeting.meetings - 1;
  while (isWorking && work.length < MOST_TOOLS) {
    const item = nextOwn(way, left, work);
    if (!item) break;
    work.push(item);
    left -= item.minutes;
  }
  if (work.length === 0) {
    const brief = parts.brief.map(slug => whole(way, slug, left)).find(item => item !== undefined);
    if (brief) work.push(brief);
    left -= brief?.minutes ?? 0;
  }
  return left >= LEAST_WORK ? { work: [...work, { title: parts.work, minutes: left }], left: 0 } : { work, left };
}

/** Tools by where a meeting stands on the way: at the start, halfway, before the end and at the end. */
function ofPhase(way: Way, { index, meetings }: Meeting, minutes: number): AgendaItem[] {
  const { plan } = way.course;
  const tools = (phase: string) => plan.phases.find(one => one.phase === phase)?.tools ?? [];
  if (index === 0) return fitting(way, tools("starten"), minutes, MOST_TOOLS);
  if (index === meetings - 1) return fitting(way, tools("borgen"), minutes, MOST_TOOLS);
  if (meetings >= 4 && index === Math.floor(meetings / 2)) return fitting(way, [plan.parts.halfway], minutes, 1);
  if (meetings >= 5 && index === meetings - 2 && way.part === 0) return fitting(way, tools("verdiepen"), minutes, 1);
  return [];
}

function fitting(way: Way, slugs: string[], minutes: number, most: number): AgendaItem[] {
  const items: AgendaItem[] = [];
  for (const slug of slugs) {
    const item = items.length < most ? whole(way, slug, minutes - items.reduce((sum, one) => sum + one.minutes, 0)) : undefined;
    if (item) items.push(item);
  }
  return items;
}

/** A tool that fits as a whole. */
function whole({ course, people }: Way, slug: string, minutes: number): AgendaItem | undefined {
  const tool = course.pages[slug];
  if (!tool?.steps || tool.sessions !== undefined || !isFor(tool, people)) return undefined;
  const needed = minutesOf(tool.steps, people);
  return needed <= minutes ? { slug, title: tool.title, minutes: needed } : undefined;
}

/** The next of the group's own tools, or the next part of one that is longer than a meeting. */
function nextOwn(way: Way, minutes: number, before: AgendaItem[]): AgendaItem | undefined {
  const slug = way.own[way.next];
  const tool = slug === undefined ? undefined : way.course.pages[slug];
  if (slug === undefined || !tool || before.some(item => item.slug === slug)) return undefined;
  const item = way.part === 0 ? whole(way, slug, minutes) : undefined;
  if (item) {
    way.next = (way.next + 1) % way.own.length;
    return item;
  }
  if (minutes < LEAST_PART) return undefined;
  way.part++;
  const part = way.part;
  if (part >= (tool.sessions ?? Math.ceil(minutesOf(tool.steps ?? [], way.people) / minutes))) {
    way.next = (way.next + 1) % way.own.length;
    way.part = 0;
  }
  return { slug, title: way.course.plan.parts.series.replace("[werkvorm]", tool.title).replace("[deel]", String(part)), minutes };
}

function isFor(tool: CoursePage | undefined, people: number): boolean {
  return tool?.steps !== undefined && people >= (tool.from ?? 1) && people <= (tool.to ?? Infinity);
}
