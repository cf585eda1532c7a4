import { longDay, period, WEEKDAYS, weekdayOf, type Day } from "../../calendar/day";
import type { Course } from "../course/model";
import { closedOn, gaps } from "../engine/meeting-days";
import type { Model } from "../engine/model";
import { attendance } from "../engine/presence";
import { countdownOf, holidaysEnd, plannedOf, regionsFor, rulesOf, type Planned } from "../engine/rhythm";
import type { Start } from "../start";
import { formOf } from "../variant";
import { routeView, type RouteView } from "./route-view";
import { statementView, type StatementView } from "./statement-view";
import { wordsFor } from "./words";

/** The rhythm with its choices, as wizard-rhythm.hbs shows it. */
export interface RhythmView extends RouteView {
  variant: string;
  variantUrl: string;
  group: string;
  tracks: { id: string; title: string; text: StatementView; checked: boolean }[];
  frequencies: Option[];
  lengths: Option[];
  start: string;
  weekdays: { value: number; text: string; checked: boolean }[];
  people: { number: number; days: { value: number; text: string; person: number; checked: boolean }[] }[];
  regions: Option[];
  own: { index: number; number: number; from: Day; to: Day; name: string }[];
  hasRoom: boolean;
  live: RhythmLive;
  message: string;
}

interface Option {
  id: string;
  text: string;
  selected: boolean;
}

/** What follows from the choices; it changes while one chooses. */
export interface RhythmLive {
  rules: StatementView[];
  /** For who names a number oneself. */
  asksTimes: boolean;
  times: number;
  calendar: boolean;
  fixed: Day;
  from: Day;
  to: Day;
  countdown: { day: string; title: string; text: string; late: boolean }[];
  summary: string;
  days: { index: number; number: number; day: Day; text: string; clash: string; present: string }[];
  none: boolean;
  byHand: boolean;
  /** How many meetings each can come to. */
  share: string;
  closed: { name: string; period: string; source: string; advisory: boolean }[];
  sources: { title: string; url: string; note: string }[];
  note: string;
  unknownFrom: string;
}

/** More rows than this are no team that needs them. */
export const MOST_PEOPLE = 15;

export function rhythmView(model: Model, course: Course, start: Start, now: Day, message: string): RhythmView {
  const fill = wordsFor(model, start.answers);
  const planned = plannedOf(course, start.answers, start.rhythm, now);
  const variant = formOf(model, start);
  const size = variant ? course.variants[variant.id] : undefined;
  return {
    ...routeView("stap-ritme"),
    variant: variant ? fill(variant.title) : "",
    variantUrl: variant?.url ?? "",
    group: size ? groupText(size) : "",
    tracks: course.rhythm.tracks.map(track => ({ id: track.id, title: fill(track.title), text: statementView(track, fill), checked: track === planned.track })),
    frequencies: course.rhythm.frequencies.map(one => ({ id: one.id, text: fill(one.text), selected: one === planned.frequency })),
    lengths: course.rhythm.lengths.map(one => ({ id: one.id, text: fill(one.text), selected: one === planned.length })),
    start: planned.start,
    weekdays: workdays().map(({ value, text }) => ({ value, text, checked: planned.weekdays.includes(value) })),
    people: planned.people.map((person, i) => ({
      number: i + 1,
      days: workdays().map(({ value, text }) => ({ value, text, person: i, checked: person.includes(String(value)) })),
    })),
    hasRoom: planned.people.length < MOST_PEOPLE,
    regions: [
      { id: "", text: "Geen, ik vul ze zelf in", selected: planned.region === "" },
      ...regionsFor(course, start.answers[model.questions[0]!.id]).map(region => ({ id: region.id, text: fill(region.title), selected: region.id === planned.region })),
    ],
    own: planned.own.map((closed, index) => ({ index, number: index + 1, ...closed })),
    live: rhythmLive(model, course, start, now),
    message,
  };
}

export function rhythmLive(model: Model, course: Course, start: Start, now: Day): RhythmLive {
  const fill = wordsFor(model, start.answers);
  const planned = plannedOf(course, start.answers, start.rhythm, now);
  const present = attendance(planned.days.map(weekdayOf), planned.people);
  const shown = [...planned.closed].sort((a, b) => (a.from < b.from ? -1 : 1));
  const region = course.holidays.regions.find(({ id }) => id === planned.region);
  const known = region?.years.flatMap(({ closed }) => closed) ?? [];
  return {
    rules: rulesOf(course.rhythm, start.answers, planned).map(rule => statementView(rule, fill)),
    asksTimes: planned.frequency.weeks === undefined && planned.frequency.times === undefined,
    times: planned.times,
    calendar: planned.track.calendar,
    fixed: planned.fixed,
    from: planned.from,
    to: planned.to,
    countdown: countdownOf(course.rhythm, planned, now).map(step => ({ day: step.late ? "Nu" : longDay(step.day), title: fill(step.title), text: fill(step.text), late: step.late })),
    summary: summaryOf(planned),
    days: planned.days.map((day, index) => ({
      index,
      number: index + 1,
      day,
      text: longDay(day),
      clash: closedOn(day, planned.closed)?.name ?? "",
      present: planned.people.length > 0 ? `${present.perMeeting[index]} van ${planned.people.length} aanwezig` : "",
    })),
    none: planned.days.length === 0,
    byHand: planned.byHand,
    share: shareText(present.perPerson, planned.days.length),
    closed: shown.map(closed => {
      const official = known.find(one => one === closed);
      return { name: closed.name, period: period(closed.from, closed.to), source: official ? "" : "door jou ingevuld", advisory: official?.advisory ?? false };
    }),
    sources: course.holidays.sources.filter(({ id }) => known.some(({ source }) => source === id)).map(({ title, url, note }) => ({ title: fill(title), url, note: fill(note) })),
    note: region ? fill(course.holidays.note) : "",
    unknownFrom: region && holidaysEnd(course, region.id, planned.to) ? "Van het laatste deel van deze periode kennen we de vakanties nog niet." : "",
  };
}

/** "5 keer, om de 6 tot 8 weken, steeds van 15:00 tot 17:00" */
function summaryOf(planned: Planned): string {
  const between = gaps(planned.days);
  const count = planned.days.length === 1 ? "1 keer" : `${planned.days.length} keer`;
  if (!between) return count;
  const weeks = between.shortest === between.longest ? `${between.longest}` : `${between.shortest} tot ${between.longest}`;
  return `${count}, om de ${weeks} ${between.longest === 1 ? "week" : "weken"}`;
}

function shareText(perPerson: number[], meetings: number): string {
  if (perPerson.length === 0 || meetings === 0) return "";
  const [least, most] = [Math.min(...perPerson), Math.max(...perPerson)];
  const range = least === most ? `${least}` : `${least} tot ${most}`;
  return `Ieder kan ${range} van de ${meetings} keer. ${least < meetings ? "De dagen wisselen, zodat niet steeds dezelfde ontbreekt." : ""}`.trim();
}

function groupText({ from, to }: { from: number; to?: number }): string {
  return to === undefined ? `minstens ${from} mensen` : `${from} tot ${to} mensen`;
}

function workdays(): { value: number; text: string }[] {
  return WEEKDAYS.slice(0, 5).map((text, i) => ({ value: i + 1, text }));
}
