import { MOST_ITEMS, type MeetingItem, type MeetingPlan } from "../plan/meeting";
import { minutesFor, USUAL_PEOPLE } from "./agenda";
import { toolOf, type Model, type Template } from "./model";
import { partOf } from "./parts";
import type { Saving } from "./savings";

export const EMPTY: MeetingPlan = { title: "", items: [], note: "" };

/** Minutes in which something can be done. */
const LEAST_CORE = 10;

/** What a template leaves open. */
const OPEN_CORE = /^kern\b/i;

/** A core that a template left open, in which a tool still has to come. */
export function isOpenCore({ slug, title = "", note }: MeetingItem): boolean {
  return slug === undefined && !note && OPEN_CORE.test(title);
}

/**
 * Puts a new item where one expects it: a tool in the core that a template left open, and else before what is shared and
 * the end; an end last.
 */
export function added(model: Model, plan: MeetingPlan, item: MeetingItem): MeetingPlan {
  if (plan.items.length >= MOST_ITEMS) return plan;
  const open = plan.items.findIndex(isOpenCore);
  if (open >= 0 && item.slug !== undefined && partOf(model, item) === "kern") return filled(model, plan, open, item);
  const after = ["oogst", "slot"];
  const isEnd = after.includes(partOf(model, item));
  const end = isEnd ? -1 : plan.items.findIndex(one => after.includes(partOf(model, one)));
  const at = end < 0 ? plan.items.length : end;
  return { ...plan, items: [...plan.items.slice(0, at), item, ...plan.items.slice(at)] };
}

/** Puts a tool in an open core. What it leaves of it stays open, when it is enough for something. */
export function filled(model: Model, plan: MeetingPlan, open: number, item: MeetingItem): MeetingPlan {
  const core = plan.items[open]!;
  const left = (core.minutes ?? 0) - (item.minutes ?? minutesOfTool(model, item.slug, plan.people ?? USUAL_PEOPLE));
  const rest = left >= LEAST_CORE ? [{ ...core, minutes: left }] : [];
  return { ...plan, items: [...plan.items.slice(0, open), item, ...rest, ...plan.items.slice(open + 1)] };
}

function minutesOfTool(model: Model, slug: string | undefined, people: number): number {
  const tool = toolOf(model, slug);
  return tool ? minutesFor(tool, people) : 0;
}

export function moved(plan: MeetingPlan, from: number, to: number): MeetingPlan {
  const items = [...plan.items];
  const [item] = items.splice(from, 1);
  if (!item) return plan;
  items.splice(Math.max(0, Math.min(items.length, to)), 0, item);
  return { ...plan, items };
}

export function removed(plan: MeetingPlan, index: number): MeetingPlan {
  return { ...plan, items: plan.items.filter((_, i) => i !== index) };
}

/** @param change what is undefined in it is taken away. */
export function changed(plan: MeetingPlan, index: number, change: { [K in keyof MeetingItem]?: MeetingItem[K] | undefined }): MeetingPlan {
  const items = plan.items.map((item, i) => (i === index ? (without({ ...item, ...change }) as MeetingItem) : item));
  return { ...plan, items };
}

export function without(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** All that was proposed at once, so that the plan fits. */
export function saved(plan: MeetingPlan, savings: readonly Saving[]): MeetingPlan {
  const shorter = savings.filter(({ kind }) => kind === "shorten").reduce((now, { index, becomes }) => changed(now, index, { minutes: becomes }), plan);
  const gone = savings.filter(({ kind }) => kind === "drop").map(({ index }) => index);
  return { ...shorter, items: shorter.items.filter((_, index) => !gone.includes(index)) };
}

/** A template with the tools that were collected in the place of its core, which keeps the minutes they leave. */
export function started(model: Model, template: Template, plan: MeetingPlan): MeetingPlan {
  const people = plan.people ?? USUAL_PEOPLE;
  const fixed = new Set(template.items.map(({ slug }) => slug));
  const collected = plan.items.filter(({ slug }) => slug !== undefined && !fixed.has(slug));
  const core = collected.filter(item => partOf(model, item) === "kern");
  const others = collected.filter(item => !core.includes(item));
  let waiting = core.map(item => ({ item, minutes: item.minutes ?? minutesOfTool(model, item.slug, people) }));

  const items = template.items.flatMap(({ part, slug, title, minutes }): MeetingItem[] => {
    const own: MeetingItem = slug === undefined ? { title: title ?? "", minutes, part } : { slug, minutes, part };
    if (part !== "kern" || slug !== undefined || waiting.length === 0) return [own];
    const isLast = template.items.filter(one => one.part === "kern" && one.slug === undefined).at(-1)?.title === title;
    const taken = isLast ? waiting : waiting.slice(0, 1);
    waiting = waiting.slice(taken.length);
    const left = minutes - taken.reduce((sum, one) => sum + one.minutes, 0);
    return [...taken.map(({ item }) => item), ...(left >= LEAST_CORE ? [{ ...own, minutes: left }] : [])];
  });
  const rest = [...waiting.map(({ item }) => item), ...others];
  return rest.reduce<MeetingPlan>((now, item) => added(model, now, item), { ...plan, available: template.minutes, items });
}
