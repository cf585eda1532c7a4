/** Days as "2026-12-01", without a clock or a time zone: adding and comparing them is the same everywhere. */
export type Day = string;

const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

/** From Monday, as 1, to Sunday, as 7. */
export const WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

const DAY = 24 * 60 * 60 * 1000;

/** Whether it is a day that exists; "2026-02-30" does not. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(new Date(`${text}T00:00:00Z`)) === text;
}

/** The day of a moment in universal time. */
export function dayOf(moment: Date): Day {
  return Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, 10);
}

/** The day that a clock on the wall shows. */
export function today(now: Date): Day {
  return dayOf(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
}

export function addDays(day: Day, days: number): Day {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY));
}

/** How many days the second is after the first. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY);
}

/** From Monday, 1, to Sunday, 7. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** "dinsdag 1 december 2026" */
export function longDay(day: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1]} ${shortDay(day)}`;
}

/** "1 december 2026" */
export function shortDay(day: Day): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month! - 1]} ${year}`;
}

/** "1 tot en met 5 mei 2027", or one day. */
export function period(from: Day, to: Day): string {
  if (from === to) return shortDay(from);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const first = sameMonth ? String(Number(from.slice(8))) : sameYear ? shortDay(from).replace(/ \d+$/, "") : shortDay(from);
  return `${first} tot en met ${shortDay(to)}`;
}

/** Minutes after midnight as "15:30". */
export function clock(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
}

/** "15:30" as minutes after midnight; undefined for what is no time. */
export function minutesOfClock(text: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
