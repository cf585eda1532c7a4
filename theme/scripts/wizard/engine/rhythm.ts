import { addDays, daysBetween, type Day } from "../../calendar/day";
import type { Course, Frequency, Length, Rhythm } from "../course/model";
import { allHold, type Answers } from "./answers";
import { closedOn, meetingDays, type Closed } from "./meeting-days";
import type { Statement } from "./model";
import type { Presence } from "./presence";

/** What a visitor chose about dates; what is not chosen follows from the answers and the day it is. */
export interface RhythmChoice {
  track?: string;
  frequency?: string;
  /** For who names a number. */
  times?: number;
  length?: string;
  start?: string;
  from?: Day;
  to?: Day;
  /** When the school fixes its calendar. */
  fixed?: Day;
  weekdays?: number[];
  people?: Presence[];
  /** The region whose holidays are left out; empty for none. */
  region?: string;
  closed?: Closed[];
  /** Days that were changed by hand; absent while they are ours. */
  days?: Day[];
}

/** A complete rhythm, with its days. */
export interface Planned {
  track: Rhythm["tracks"][number];
  frequency: Frequency;
  times: number;
  length: Length;
  start: string;
  from: Day;
  to: Day;
  fixed: Day;
  weekdays: number[];
  people: Presence[];
  region: string;
  /** All that is closed: the holidays of the region, and what was entered or read. */
  closed: Closed[];
  own: Closed[];
  days: Day[];
  /** Days that fall on a closed day, for who changed them by hand. */
  clashes: { day: Day; closed: Closed }[];
  byHand: boolean;
}

const WEEKS_OF_SCHOOL = 40;
const OWN_TIMES = 8;
const START = "15:00";

export function plannedOf(course: Course, answers: Answers, choice: RhythmChoice, now: Day): Planned {
  const { rhythm } = course;
  const track = rhythm.tracks.find(({ id }) => id === choice.track) ?? rhythm.tracks[0]!;
  const frequency = chosen(rhythm.frequencies, choice.frequency, rhythm.usualFrequency, answers);
  const length = chosen(rhythm.lengths, choice.length, rhythm.usualLength, answers);
  const times = frequency.times ?? choice.times ?? OWN_TIMES;
  const usual = usualPeriod(rhythm, track.calendar, now);
  const [from, to] = [choice.from ?? usual.from, choice.to ?? usual.to];
  const region = choice.region ?? "";
  const own = choice.closed ?? [];
  const closed = [...holidaysOf(course, region), ...own].filter(period => period.to >= from && period.from <= to);
  const weekdays = choice.weekdays ?? [2];
  const people = choice.people ?? [];
  const every = frequency.weeks ?? (track.calendar || frequency.times === undefined ? undefined : Math.max(1, Math.round(WEEKS_OF_SCHOOL / times)));
  const proposed = meetingDays({ from, to, ...(every === undefined ? { times } : { every }), weekdays, people, closed });
  const days = choice.days ?? proposed;
  return {
    track, frequency, times, length, from, to, weekdays, people, region, closed, own, days,
    start: choice.start ?? START,
    fixed: choice.fixed ?? usualFixed(rhythm, now),
    clashes: days.flatMap(day => {
      const period = closedOn(day, closed);
      return period ? [{ day, closed: period }] : [];
    }),
    byHand: choice.days !== undefined,
  };
}

/** What sources say of a choice, and whether it fits what the group wants. */
export function rulesOf(rhythm: Rhythm, answers: Answers, planned: Planned): Statement[] {
  const { designRule, shortRule } = rhythm;
  const mustBeOften = allHold(designRule.when, answers);
  const isOften = planned.frequency.id === designRule.frequency;
  const perYear = planned.frequency.weeks ? WEEKS_OF_SCHOOL / planned.frequency.weeks : planned.times;
  return [
    planned.frequency.why,
    ...(mustBeOften && !isOften ? [said(designRule, designRule.text)] : []),
    ...(!mustBeOften && isOften ? [said(designRule, designRule.otherwise)] : []),
    ...(!mustBeOften && perYear < 5 ? [said(designRule, designRule.fewer)] : []),
    planned.length.why,
    ...(allHold(shortRule.when, answers) && planned.length.minutes < shortRule.minutes ? [said(shortRule, shortRule.text)] : []),
  ];
}

/** What happens before a school fixes its calendar, with the day; what is past, is for now. */
export function countdownOf(rhythm: Rhythm, planned: Planned, now: Day): { day: Day; late: boolean; title: string; text: string }[] {
  if (!planned.track.calendar) return [];
  return rhythm.countdown.map(({ weeks, title, text }) => {
    const day = addDays(planned.fixed, -7 * weeks);
    return { day: day < now ? now : day, late: day < now, title, text };
  });
}

/** The regions of a country with what is known of them; of all countries while the country is not known. */
export function regionsFor(course: Course, country: string | undefined): Course["holidays"]["regions"] {
  const regions = course.holidays.regions.filter(region => region.country === country);
  return regions.length > 0 ? regions : course.holidays.regions;
}

/** The known holidays of a region end before the period does. */
export function holidaysEnd(course: Course, region: string, to: Day): boolean {
  const all = holidaysOf(course, region);
  return all.length > 0 && all.every(({ to: last }) => daysBetween(last, to) > 0);
}

function holidaysOf(course: Course, region: string): Closed[] {
  const found = course.holidays.regions.find(({ id }) => id === region);
  return found?.years.flatMap(({ closed }) => closed) ?? [];
}

function chosen<T extends Frequency | Length>(all: T[], id: string | undefined, usual: string, answers: Answers): T {
  return all.find(one => one.id === id)
    ?? all.find(one => one.usual.some(({ when }) => allHold(when, answers)))
    ?? all.find(one => one.id === usual)!;
}

// A school year is held to run from August; its last weeks are full, and so are the first of the next.
function usualPeriod({ leadWeeks }: Rhythm, calendar: boolean, now: Day): { from: Day; to: Day } {
  const starts = schoolYearOf(now);
  if (calendar) return { from: `${starts + 1}-09-07`, to: `${starts + 2}-06-19` };
  const from = addDays(now, 7 * leadWeeks);
  const isLate = daysBetween(from, `${starts + 1}-06-19`) < 70;
  return isLate ? { from: `${starts + 1}-09-07`, to: `${starts + 2}-06-19` } : { from, to: `${starts + 1}-06-19` };
}

function usualFixed({ calendarMonth }: Rhythm, now: Day): Day {
  const starts = schoolYearOf(now);
  return `${calendarMonth >= 8 ? starts : starts + 1}-${String(calendarMonth).padStart(2, "0")}-15`;
}

/** The year in which the school year of a day began. */
function schoolYearOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 8 ? year : year - 1;
}

function said({ added, sources }: Statement, text: string): Statement {
  return { text, added, sources };
}
