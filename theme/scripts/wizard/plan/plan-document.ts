import { addDays, clock, longDay, minutesOfClock, shortDay, type Day } from "../../calendar/day";
import { writeMeeting, type MeetingItem } from "../../plan/meeting";
import type { Course, Section, Weight } from "../course/model";
import type { Model, Statement } from "../engine/model";
import { outcomeOf, reasonsFor } from "../engine/outcome";
import { readinessOf } from "../engine/readiness";
import { countdownOf, plannedOf, rulesOf, type Planned } from "../engine/rhythm";
import { separate } from "../engine/separation";
import type { Start } from "../start";
import { formOf } from "../variant";
import { statementView } from "../views/statement-view";
import { wordsFor, type Fill } from "../views/words";
import { agendasOf, type AgendaItem } from "./agenda";
import { block, placedWith, table, type Block, type Editable, type Placed, type PlanDocument } from "./document";
import { euros, hoursOf, hoursText } from "./hours";
import { joined, momentText } from "./moments";
import { placesOf, type Places } from "./places";

/** All that the sections are made of. */
interface Making {
  model: Model;
  course: Course;
  start: Start;
  now: Day;
  planned: Planned;
  fill: Fill;
  places: Places;
  placed: Placed;
}

/** The start plan: seventeen parts, filled in from the answers; what was written over them stays. */
export function planDocument(model: Model, course: Course, start: Start, now: Day): PlanDocument {
  const fill = wordsFor(model, start.answers);
  const planned = plannedOf(course, start.answers, start.rhythm, now);
  const making: Making = { model, course, start, now, planned, fill, places: placesOf(model, course, start, planned, now, fill), placed: placedWith(start.texts) };
  const variant = formOf(model, start);
  return {
    title: variant ? `Startplan ${fill(variant.title)}` : "Startplan leergemeenschap",
    sections: course.sections.map(({ section, title, ask }, i) => ({
      number: i + 1,
      id: section ?? `deel-${i + 1}`,
      title: fill(title),
      blocks: [...(section ? [...opening(making, section), ...PARTS[section](making)] : []), ...(section && CLOSED.includes(section) ? [] : [own(making, section ?? `deel-${i + 1}`, fill(ask))])],
    })),
  };
}

/** Sections that are complete without a line of one's own. */
const CLOSED: Section[] = ["samenvatting", "soort", "ritme", "programma", "klaar", "uren", "tussendoor", "delen", "evaluatie", "stappen", "bronnen", "rollen"];

const PARTS: Record<Section, (making: Making) => Block[]> = {
  samenvatting: ({ placed, places, course }) => [block({ text: placed("samenvatting", places(course.plan.summary)) })],
  doel: () => [],
  soort: variantBlocks,
  deelnemers: () => [],
  mandaat: () => [],
  rollen: rolesBlocks,
  spelregels: () => [],
  ritme: rhythmBlocks,
  programma: programmeBlocks,
  klaar: readinessBlocks,
  uren: hoursBlocks,
  tussendoor: ({ course, fill, placed }) => {
    const { online, task, call } = course.plan.between;
    return [block({ items: [online, task, call].map(slug => placed(`tussendoor-${slug}`, fill(course.pages[slug]?.title ?? ""))) })];
  },
  delen: ({ course, planned, placed, fill }) => [
    table(["Wanneer", "Wat"], course.plan.sharing.map(({ text, tool, moment }, i) => [
      placed(`delen-${i}-moment`, momentText(moment, planned.days)),
      placed(`delen-${i}`, tool ? `${fill(text)} (${fill(course.pages[tool]?.title ?? "")})` : fill(text)),
    ])),
    note(course.plan.sharingNote, fill, placed, "delen-bron"),
  ],
  evaluatie: ({ course, planned, placed, fill }) => [
    table(["Niveau", "Vraag", "Waarmee", "Wanneer"], course.plan.evaluation.map(({ level, ask, tools, moment }, i) => [
      placed(`evaluatie-${i}-niveau`, fill(level)),
      placed(`evaluatie-${i}-vraag`, fill(ask)),
      placed(`evaluatie-${i}`, tools.map(tool => fill(course.pages[tool]?.title ?? "")).join(", ")),
      placed(`evaluatie-${i}-moment`, momentText(moment, planned.days)),
    ])),
    note(course.plan.evaluationNote, fill, placed, "evaluatie-bron"),
  ],
  einde: () => [],
  stappen: ({ course, now, placed, fill }) => [
    table(["Wanneer", "Wat", "Wie"], course.plan.steps.map(({ days, title, text }, i) => [
      placed(`stappen-${i}-dag`, `${fill(title)} (${shortDay(addDays(now, days))})`),
      placed(`stappen-${i}`, fill(text)),
      placed(`stappen-${i}-wie`, "", "naam"),
    ])),
  ],
  bronnen: sourcesBlocks,
};

function opening({ course, places, fill, placed }: Making, section: Section): Block[] {
  const text = course.plan.texts.find(one => one.section === section);
  return text ? [block({ text: placed(section, places(text.text)), provenance: text.added && text.sources.length === 0 ? null : statementView(text, fill).provenance })] : [];
}

function own({ placed }: Making, section: string, ask: string): Block {
  return block({ text: placed(`${section}-eigen`, "", ask) });
}

function note(statement: Statement, fill: Fill, placed: Placed, id: string): Block {
  const { text, provenance } = statementView(statement, fill);
  return block({ text: placed(id, text), provenance });
}

function variantBlocks({ model, start, fill, placed }: Making): Block[] {
  const variant = formOf(model, start);
  const { best, close } = outcomeOf(model, start.answers);
  if (!variant || best.length === 0) return [block({ text: placed("soort-keuze", "Deze soort hebben we zelf gekozen.") })];
  const reasons = reasonsFor(model, variant, start.answers).filter(({ points }) => points === undefined || points >= 2);
  const others = [...best, ...close].filter(ranked => ranked.variant !== variant).slice(0, 3);
  return [
    block({ heading: "Waarom", items: reasons.map(({ why, question }) => placed(`soort-${question}`, said(why, fill))) }),
    ...(others.length === 0 ? [] : [block({
      heading: "Ligt dichtbij",
      items: others.map(({ variant: other }) => placed(`soort-${other.id}`, `${fill(other.title)}. ${fill(separate(model, variant, other, start.answers).question)}`)),
    })]),
  ];
}

function rolesBlocks({ course, fill, placed }: Making): Block[] {
  return [
    table(["Rol", "Doet", "Tijd", "Wie"], course.plan.roles.map(({ page, name, does, time, needed }) => [
      placed(`rol-${page}`, needed ? fill(name) : `${fill(name)} (mag)`),
      placed(`rol-${page}-doet`, fill(does)),
      placed(`rol-${page}-tijd`, fill(time)),
      placed(`rol-${page}-wie`, "", "naam"),
    ])),
    block({ text: placed("rollen-tijd", fill(course.plan.rolesNote)), provenance: { added: true, text: "aanvulling" } }),
  ];
}

function rhythmBlocks({ course, start, planned, now, fill, placed }: Making): Block[] {
  const countdown = countdownOf(course.rhythm, planned, now);
  return [
    block({ items: planned.days.map((day, i) => placed(`dag-${i}`, `${longDay(day)}, ${planned.start} tot ${endOf(planned)} uur`)) }),
    block({ heading: "Waar dit ritme op rust", items: rulesOf(course.rhythm, start.answers, planned).map((rule, i) => placed(`ritme-${i}`, said(rule, fill))) }),
    ...(countdown.length === 0 ? [] : [table(["Voor de jaaragenda", "Wat"], countdown.map(({ day, late, title, text }, i) => [
      placed(`aftellen-${i}-dag`, late ? "nu" : shortDay(day)),
      placed(`aftellen-${i}`, `${fill(title)}. ${fill(text)}`),
    ]))]),
  ];
}

function programmeBlocks(making: Making): Block[] {
  const { planned, placed, fill } = making;
  return agendas(making).map((items, i) => {
    let minute = minutesOfClock(planned.start) ?? 0;
    const rows = items.map((item, j) => {
      const from = minute;
      minute += item.minutes;
      return [placed(`m${i}-${j}-tijd`, clock(from)), placed(`m${i}-${j}`, fill(item.title)), placed(`m${i}-${j}-min`, String(item.minutes))];
    });
    return table(["Tijd", "Wat", "Min"], rows, { heading: `${i + 1}. ${longDay(planned.days[i]!)}`, handOver: handOver(making, items, i), meeting: String(i), own: making.start.meetings[i] !== undefined });
  });
}

function agendas({ model, course, start, planned }: Making): AgendaItem[][] {
  const { people } = hoursOf(course, start.answers, start.hours, planned);
  const proposed = agendasOf(course, formOf(model, start)?.id, planned.days.length, planned.length.minutes, people);
  return proposed.map((items, i) => [...(start.meetings[i] ?? items)]);
}

// The meeting as it stands in the plan, also where somebody wrote over it.
function handOver({ model, course, start, planned, fill, placed }: Making, items: AgendaItem[], index: number): string {
  const variant = formOf(model, start);
  return writeMeeting({
    title: `${variant ? fill(variant.title) : "Leergemeenschap"}, ${index + 1} van ${planned.days.length}`,
    start: `${planned.days[index]}T${planned.start}`,
    people: hoursOf(course, start.answers, start.hours, planned).people,
    items: items.map((item, j): MeetingItem => {
      const title = placed(`m${index}-${j}`, fill(item.title)).text;
      const minutes = Math.round(Number(placed(`m${index}-${j}-min`, String(item.minutes)).text)) || item.minutes;
      const whole = start.meetings[index] !== undefined || fill(course.pages[item.slug ?? ""]?.title ?? "") === title;
      const tool = item.slug !== undefined && title === fill(item.title) && whole;
      return tool ? { slug: item.slug!, minutes } : { title, minutes };
    }),
    note: "",
  });
}

function readinessBlocks({ model, course, start, planned, fill, placed }: Making): Block[] {
  const found = readinessOf(course.scan, start.scan, formOf(model, start)?.id);
  const warnings = outcomeOf(model, start.answers).warnings;
  const heed = warnings.length === 0 ? [] : [block({ heading: "Waar we op letten", items: warnings.map(({ id, advice, title }) => placed(`let-op-${id}`, `${capital(fill(title))}: ${fill(advice)}`)) })];
  const told = start.tellScan && found.answered > 0
    ? [block({ heading: "Wat we antwoordden", items: course.scan.parts.flatMap(part => part.statements).filter(({ id }) => start.scan[id]).map(({ id, text }) => placed(`scan-${id}`, `${fill(text)} ${capital(start.scan[id]!.replace("-", " "))}.`)) })]
    : [];
  if (found.groups.length === 0) {
    const text = found.answered === 0 ? "Loop samen de vragen ‘Zijn we er klaar voor?’ door en schrijf hier wie welk gesprek voert." : fill(course.scan.allWell);
    return [block({ text: placed("klaar", text) }), ...heed, ...told];
  }
  const rows = found.groups.flatMap(({ weight, talks }) => talks.map(({ id, name, talk, with: others }) => [
    placed(`klaar-${id}`, fill(name)),
    placed(`klaar-${id}-gesprek`, fill(talk)),
    placed(`klaar-${id}-met`, fill(others)),
    placed(`klaar-${id}-voor`, deadline(weight, planned)),
    placed(`klaar-${id}-wie`, "", "naam"),
  ]));
  return [
    ...found.stops.map(({ id, stop }) => block({ text: placed(`klaar-${id}-stop`, `${fill(stop!.text)} ${fill(stop!.trial)}`) })),
    table(["Onderwerp", "Gesprek", "Met", "Voor", "Wie"], rows),
    ...heed,
    ...told,
  ];
}

// A week before the first time, before the second, and halfway.
function deadline(weight: Weight, { days }: Planned): string {
  const [first, second] = days;
  if (!first) return "nog te plannen";
  if (weight === "eerst") return shortDay(addDays(first, -7));
  return shortDay(weight === "regelen" ? second ?? first : days[Math.floor(days.length / 2)]!);
}

function hoursBlocks({ course, start, planned, fill, placed }: Making): Block[] {
  const hours = hoursOf(course, start.answers, start.hours, planned);
  const lines = course.plan.budget.filter(({ id }) => start.hours.lines?.includes(id));
  const rows: [string, string, string][] = [
    ["deelnemer", `Per deelnemer: ${hours.meetings} keer en ${hoursText(hours.between / 60)} uur tussen twee keer`, `${hoursText(hours.perParticipant)} uur`],
    ["begeleider", "Wie begeleidt, met voorbereiding", `${hoursText(hours.facilitator)} uur`],
    ["samen", `Samen, met ${hours.people} deelnemers`, `${hoursText(hours.total)} uur`],
    ...(hours.cost > 0 ? [["vervanging", `Vervanging van ${hoursText(hours.replaced)} uur, als alles onder lestijd valt, tegen ${euros(hours.rate)} per uur`, euros(hours.cost)] as [string, string, string]] : []),
  ];
  return [
    table(["Wat", "Hoeveel"], rows.map(([id, what, much]) => [placed(`uren-${id}-wat`, what), placed(`uren-${id}`, much)])),
    ...(lines.length === 0 ? [] : [table(["Waar het vandaan komt", "Hoeveel"], lines.map(({ id, name }) => [placed(`post-${id}`, fill(name)), placed(`post-${id}-hoeveel`, "", "uren of geld")]))]),
    block({ text: placed("uren-noot", `${fill(course.plan.hours.note)} ${fill(course.plan.hours.law)}`), provenance: { added: true, text: "aanvulling" } }),
  ];
}

// Which choice rests on what: a source, or us.
function sourcesBlocks({ model, course, start, planned, fill, placed }: Making): Block[] {
  const variant = formOf(model, start);
  const reasons = variant ? reasonsFor(model, variant, start.answers) : [];
  const named = (statements: (Pick<Statement, "sources" | "added">)[]) => [...new Set(statements.flatMap(({ sources }) => sources))];
  const rows: [string, string, string][] = [
    ["soort", "De soort", reasons.length === 0 ? "Zelf gekozen." : `Redenen uit ${joined(named(reasons.map(({ why }) => why)).slice(0, 4))}. De weging is van ons: geen bron geeft gewichten.`],
    ["ritme", "Hoe vaak en hoe lang", rest([planned.frequency.why, planned.length.why])],
    ["data", "De data", planned.region ? `Vakanties: ${joined(sourcesOf(course, planned.region))}. Het voorstel van dagen is van ons.` : "Ons voorstel, met de vrije dagen die zijn ingevuld."],
    ["klaar", "Wat we eerst bespreken", "De voorwaarden komen uit de bronnen bij elke uitspraak. Wat je dan bespreekt en wanneer, is van ons."],
    ["rollen", "De rollen", `${joined(named(course.plan.roles))}. De tijden zijn van ons.`],
    ["programma", "De agenda’s en werkvormen", "Van ons. Bij elke werkvorm staat op haar eigen pagina wat uit een bron komt."],
    ["delen", "Delen", rest([course.plan.sharingNote])],
    ["evaluatie", "Evaluatie", rest([course.plan.evaluationNote])],
    ["uren", "Uren en geld", "Eigen rekenwerk, met schattingen van ons."],
  ];
  return [
    table(["Keuze", "Waar die op rust"], rows.map(([id, what, on]) => [placed(`bronnen-${id}-keuze`, what), placed(`bronnen-${id}`, on)])),
    block({ items: model.caveats.map((caveat, i) => placed(`voorbehoud-${i}`, said(caveat, fill))) }),
  ];

  function rest(statements: Statement[]): string {
    return statements.map(one => statementView(one, fill).provenance.text).filter((text, i, all) => all.indexOf(text) === i).map(text => `${capital(text)}.`).join(" ");
  }
}

function sourcesOf(course: Course, region: string): string[] {
  const used = course.holidays.regions.find(({ id }) => id === region)?.years.flatMap(({ closed }) => closed.map(({ source }) => source)) ?? [];
  return course.holidays.sources.filter(({ id }) => used.includes(id)).map(({ title }) => title);
}

/** A sentence with whose it is, in one text: "… (bron: …)". */
function said(statement: Statement, fill: Fill): string {
  const { text, provenance } = statementView(statement, fill);
  return `${text} (${provenance.text})`;
}

function endOf({ start, length }: Planned): string {
  return clock((minutesOfClock(start) ?? 0) + length.minutes);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What each meeting is for a calendar: its agenda in lines. */
export function agendaTexts(document: PlanDocument): string[] {
  const programme = document.sections.find(({ id }) => id === "programma");
  return (programme?.blocks ?? []).filter(({ handOver: plan }) => plan !== "").map(({ rows }) => rows.map(({ cells }) => textOfRow(cells)).join("\n"));
}

function textOfRow([time, what, minutes]: Editable[]): string {
  return `${time?.text} ${what?.text} (${minutes?.text} min)`;
}
