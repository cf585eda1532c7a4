import { addDays, shortDay, type Day } from "../../calendar/day";
import type { Moment } from "../course/model";

/** When something happens, in words with dates: "15 december 2026 en 3 maanden na het eind (15 september 2027)". */
export function momentText({ each, at, before, months }: Moment, days: Day[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (each || !first || !last) return each ? "elke keer" : "nog te plannen";
  const dates = at.map(percent => days[Math.round((percent / 100) * (days.length - 1))]!);
  const later = months === undefined ? [] : [`${months === 12 ? "1 jaar" : `${months} maanden`} na het eind (${shortDay(monthsAfter(last, months))})`];
  const earlier = before === undefined ? [] : [shortDay(addDays(first, -before))];
  return joined([...earlier, ...[...new Set(dates)].map(shortDay), ...later]);
}

/** The same date so many months later, or the last day of a month that is too short. */
export function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = day.split("-").map(Number);
  const index = year! * 12 + month! - 1 + months;
  const start = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`;
  const next = `${Math.floor((index + 1) / 12)}-${String(((index + 1) % 12) + 1).padStart(2, "0")}-01`;
  const same = addDays(start, date! - 1);
  return same < next ? same : addDays(next, -1);
}

/** "a, b en c" */
export function joined(items: string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items.at(-1)}`;
}
