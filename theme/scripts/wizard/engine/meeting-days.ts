import { addDays, daysBetween, mondayOf, weekdayOf, type Day } from "../../calendar/day";
import { nextWeekday, type Presence } from "./presence";

/** Days on which nobody meets, the first and last included. */
export interface Closed {
  name: string;
  from: Day;
  to: Day;
}

/** When a group can meet: so many weeks from time to time, or so many times spread over the period. */
export interface Wishes {
  from: Day;
  to: Day;
  every?: number;
  times?: number;
  /** From Monday, 1, to Friday, 5. */
  weekdays: number[];
  people: Presence[];
  closed: Closed[];
}

/** Longer than this nobody plans; a wrong year must not keep a browser busy. */
const LONGEST = 800;

/** Days for meetings, never on a closed day, in order. Fewer than was asked where the period has no room. */
export function meetingDays(wishes: Wishes): Day[] {
  const weeks = openWeeks(wishes);
  const chosen = wishes.every === undefined ? spread(weeks, wishes.times ?? 0) : paced(weeks, wishes.every);
  const days: Day[] = [];
  for (const week of chosen) {
    const weekday = nextWeekday(week.map(weekdayOf), wishes.people, days.map(weekdayOf));
    const day = week.find(open => weekdayOf(open) === weekday);
    if (day) days.push(day);
  }
  return days;
}

/** What closes a day; undefined for an open one. */
export function closedOn(day: Day, closed: Closed[]): Closed | undefined {
  return closed.find(({ from, to }) => from <= day && day <= to);
}

/** The weeks between some meetings, from the shortest to the longest gap. */
export function gaps(days: Day[]): { shortest: number; longest: number } | undefined {
  const weeks = days.slice(1).map((day, i) => Math.round(daysBetween(days[i]!, day) / 7));
  return weeks.length === 0 ? undefined : { shortest: Math.min(...weeks), longest: Math.max(...weeks) };
}

// Weeks with a day on which a group can meet, each with those days.
function openWeeks({ from, to, weekdays, closed }: Wishes): Day[][] {
  const weeks = new Map<Day, Day[]>();
  for (let i = 0; i <= Math.min(daysBetween(from, to), LONGEST); i++) {
    const day = addDays(from, i);
    if (!weekdays.includes(weekdayOf(day)) || closedOn(day, closed)) continue;
    weeks.set(mondayOf(day), [...(weeks.get(mondayOf(day)) ?? []), day]);
  }
  return [...weeks.values()];
}

// In the middle of equal parts, so that neither the first nor the last week of a school year is taken.
function spread(weeks: Day[][], times: number): Day[][] {
  const count = Math.min(times, weeks.length);
  return Array.from({ length: count }, (_, i) => weeks[Math.floor(((i + 0.5) * weeks.length) / count)]!);
}

// Closed weeks move a meeting to the next open week, and the rest with it.
function paced(weeks: Day[][], every: number): Day[][] {
  const chosen: Day[][] = [];
  let earliest = "";
  for (const week of weeks) {
    const monday = mondayOf(week[0]!);
    if (monday < earliest) continue;
    chosen.push(week);
    earliest = addDays(monday, every * 7);
  }
  return chosen;
}
