import { readMeeting, type MeetingItem, type MeetingPlan, type OpenedMeeting } from "../plan/meeting";
import { toolOf, type Model } from "./model";

/** Reads the plan of an address: tools under an older name under their new one, what is gone as an item without a tool. */
export function openMeeting(model: Model, text: string): OpenedMeeting {
  const { plan, problems } = readMeeting(text);
  const said = [...problems];
  const items = plan.items.map(item => known(model, item, said));
  return { plan: { ...plan, items }, problems: said };
}

/** The part of an address after #, as a plan; undefined for one without. */
export function planIn(fragment: string): string | undefined {
  return /(?:^#|&)plan=([^&]*)/.exec(fragment)?.[1];
}

function known(model: Model, item: MeetingItem, said: string[]): MeetingItem {
  const { slug, ...rest } = item;
  if (slug === undefined || toolOf(model, slug)) return item;
  const now = Object.hasOwn(model.renamed, slug) ? model.renamed[slug]! : undefined;
  const tool = toolOf(model, now);
  if (now !== undefined && tool) {
    said.push(`‘${nameOf(slug)}’ heet nu ‘${tool.title}’.`);
    return { ...rest, slug: now };
  }
  said.push(`‘${nameOf(slug)}’ staat niet meer op deze site. We hielden de plek vrij; kies er iets anders voor.`);
  return { ...rest, title: nameOf(slug) };
}

// "lesson-study-cyclus" is read better as "Lesson study cyclus".
function nameOf(slug: string): string {
  const words = slug.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A plan without what was written for oneself, as it stands in a link. */
export function withoutNotes({ items, ...plan }: MeetingPlan): MeetingPlan {
  return { ...plan, items: items.map(({ note: _, ...item }) => item), note: "" };
}
