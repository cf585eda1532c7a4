import { clock, longDay } from "../calendar/day";
import type { MeetingPlan } from "../plan/meeting";
import { agendaOf, materialsOf, minutesFor, type Agenda, type Line } from "./agenda";
import { isOpenCore } from "./changes";
import { alternativeTo, groupText, suits } from "./fit";
import type { Model, Tool } from "./model";
import { PARTS, partOf } from "./parts";
import { stepFor } from "./rounds";
import { savingsOf, type Saving } from "./savings";
import { periodOf, sumText, timeOf } from "./times";

/** The part of the time of its steps in which a tool can still be done. */
const BRISK = 0.75;

/** What a visitor sees apart from the plan itself. */
export interface Shown {
  messages: readonly string[];
  /** The kept plan is another one than that on the screen: of another tab, or of the visitor before a link was opened. */
  other?: "tab" | "link";
  onDevice: boolean;
  until: string;
  withNotes: boolean;
  /** The whole address of the plan. */
  address: string;
  /** False once the browser refused to keep something. */
  keeps: boolean;
}

/** The view of theme/shared/meeting.hbs. */
export function meetingView(model: Model, plan: MeetingPlan, shown: Shown): object {
  const agenda = agendaOf(model, plan);
  const savings = savingsOf(agenda);
  const isEmpty = plan.items.length === 0;
  const collected = plan.available === undefined && !isEmpty && plan.items.every(({ slug }) => slug !== undefined);
  const noted = plan.note !== "" || plan.items.some(({ note }) => note);
  return {
    ...shown,
    otherTab: shown.other === "tab",
    otherLink: shown.other === "link",
    isEmpty,
    starts: isEmpty || collected,
    collected: collected ? `${plan.items.length} ${plan.items.length === 1 ? "werkvorm" : "werkvormen"}` : "",
    templates: model.templates.map(({ id, title, hint }) => ({ id, title, hint })),
    title: plan.title,
    day: plan.start?.slice(0, 10) ?? "",
    start: plan.start?.slice(11) ?? "",
    people: plan.people ?? "",
    available: plan.available ?? "",
    assumed: plan.people === undefined,
    reckoned: agenda.people,
    note: plan.note,
    noted,
    sum: sumText(agenda),
    isOver: agenda.over > 0,
    savings: savings.map(saving => ({ ...saving, text: savingText(saving) })),
    manySavings: savings.length > 1,
    notEnough: agenda.over > savings.reduce((all, { minutes }) => all + minutes, 0),
    lines: agenda.lines.map((line, index) => lineView(model, plan, agenda, line, index)),
    materials: materialsOf(agenda).map(({ text, tools }) => ({ text, tools: tools.join(", ") })),
    hasMaterials: materialsOf(agenda).length > 0,
    choices: choicesOf(model, plan, agenda),
    startUrl: model.startUrl ?? "",
    paper: paperView(plan, agenda),
  };
}

export function savingText({ kind, title, minutes, becomes }: Saving): string {
  return kind === "drop" ? `Laat ‘${title}’ vervallen: ${minutes} min` : `Maak ‘${title}’ ${minutes} min korter: wordt ${becomes} min`;
}

function lineView(model: Model, plan: MeetingPlan, agenda: Agenda, line: Line, index: number): object {
  const { item, tool, title, minutes, needed, fits, part } = line;
  const others = plan.items.flatMap(({ slug }) => slug ?? []);
  const instead = fits || !item.slug ? undefined : alternativeTo(model, item.slug, agenda.people, others);
  return {
    index,
    number: index + 1,
    time: timeOf(agenda, line.begins),
    title,
    url: tool?.url ?? "",
    minutes,
    part,
    partName: PARTS.find(({ id }) => id === part)?.name,
    parts: PARTS.map(({ id, name }) => ({ id, name, selected: id === part })),
    series: tool?.series ? "Een reeks: dit duurt langer dan één bijeenkomst. Vul in hoe lang je er nu aan werkt." : "",
    ...shortageOf(tool?.series ? 0 : needed ?? 0, minutes, agenda.people),
    needed: needed !== undefined && needed !== minutes ? needed : "",
    misfit: fits || !tool ? "" : `Voor ${groupText(tool)}; jullie zijn met ${agenda.people}.`,
    instead: instead ?? false,
    fill: isOpenCore(item) ? fillView(model, plan, agenda, line, index) : false,
    steps: tool?.steps.map(step => stepFor(step, agenda.people)) ?? [],
    note: item.note ?? "",
    isFirst: index === 0,
    isLast: index === agenda.lines.length - 1,
  };
}

// Who gives a little less time than the steps take, can do it briskly; with much less something has to go.
function shortageOf(needed: number, minutes: number, people: number): { tight: string; short: string } {
  const text = `De stappen vragen met ${people} mensen ${needed} min`;
  const isBrisk = minutes >= BRISK * needed;
  return { tight: isBrisk && minutes < needed ? text : "", short: isBrisk ? "" : text };
}

// Only what goes into this part: for the group, the core and the time of the part.
function fillView(model: Model, plan: MeetingPlan, { people }: Agenda, { title, minutes }: Line, index: number): object {
  const fitting = candidates(model, plan, people).filter(one => one.suits && one.minutes <= minutes && partOf(model, one) === "kern");
  return {
    index, title, label: `Werkvorm van hoogstens ${minutes} min, voor ${people} mensen`,
    options: fitting.map(one => ({ slug: one.slug, text: `${one.tool.title} (${one.minutes} min)` })),
    catalogue: model.toolsUrl ? `${model.toolsUrl}?mensen=${people}&minuten=${minutes}` : "",
  };
}

interface Candidate {
  slug: string;
  tool: Tool;
  minutes: number;
  /** The group is of the right size, and one meeting is enough. */
  suits: boolean;
}

// By title.
function candidates(model: Model, plan: MeetingPlan, people: number): Candidate[] {
  const inPlan = new Set(plan.items.map(({ slug }) => slug));
  return Object.entries(model.tools)
    .filter(([slug]) => !inPlan.has(slug))
    .map(([slug, tool]) => ({ slug, tool, minutes: minutesFor(tool, people), suits: suits(tool, people) && !tool.series }))
    .sort((a, b) => (a.tool.title < b.tool.title ? -1 : 1));
}

// What fits the group and the time that is left comes first; an open core is time that is left.
function choicesOf(model: Model, plan: MeetingPlan, { people, over, available, lines }: Agenda): object[] {
  const open = lines.find(({ item }) => isOpenCore(item))?.minutes ?? 0;
  const left = available === undefined ? Infinity : Math.max(0, open - over);
  const all = candidates(model, plan, people);
  const group = (label: string, some: Candidate[]): object => ({
    label, options: some.map(({ slug, tool, minutes }) => ({ slug, text: `${tool.title} (${tool.series ? "een reeks" : `${minutes} min`}${suits(tool, people) ? "" : `, ${groupText(tool)}`})` })),
  });
  const fit = all.filter(one => one.suits && one.minutes <= left);
  return [
    group(left === Infinity ? `Past bij ${people} mensen` : `Past bij ${people} mensen en ${left} minuten`, fit),
    group(`Past bij ${people} mensen, duurt langer`, all.filter(one => one.suits && one.minutes > left)),
    group("Voor een andere groep, of een reeks", all.filter(one => !one.suits)),
  ].filter(one => (one as { options: object[] }).options.length > 0);
}

// On paper stand the steps of every tool, so that one can lead the meeting from it.
export function paperView(plan: MeetingPlan, agenda: Agenda): object {
  return {
    title: plan.title || "Bijeenkomst",
    when: plan.start ? `${longDay(plan.start.slice(0, 10))}, ${plan.start.slice(11)}–${clock(agenda.ends)}` : "",
    people: `${agenda.people} mensen`,
    lines: agenda.lines.map(line => ({
      period: periodOf(agenda, line),
      minutes: line.minutes,
      title: line.title,
      steps: line.tool?.steps.map(step => stepFor(step, agenda.people)) ?? [],
      note: line.item.note ?? "",
    })),
  };
}

/** What is said aloud when an item has moved. */
export function placeText(model: Model, plan: MeetingPlan, index: number): string {
  const agenda = agendaOf(model, plan);
  const line = agenda.lines[index];
  return line ? `${line.title} staat nu op plek ${index + 1} van ${agenda.lines.length}, ${timeOf(agenda, line.begins)}.` : "";
}
