import { addDays, isDay, type Day } from "./day";

/** Whole days in a calendar, the first and last included. */
export interface WholeDays {
  name: string;
  from: Day;
  to: Day;
}

/** What a calendar file holds for us: its whole days, in order, and how many events repeat and were left out. */
export interface ReadCalendar {
  days: WholeDays[];
  repeating: number;
}

/** Reads a school's calendar; undefined for a file that is none. */
export function readCalendar(text: string): ReadCalendar | undefined {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n[ \t]/g, "").split("\n");
  if (!lines.some(line => /^BEGIN:VCALENDAR\s*$/i.test(line))) return undefined;

  const days: WholeDays[] = [];
  let repeating = 0;
  let event: Map<string, Property> | undefined;
  for (const line of lines) {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) event = new Map();
    else if (/^END:VEVENT\s*$/i.test(line)) {
      const whole = event && wholeDays(event);
      if (whole) days.push(whole);
      if (whole && event?.has("RRULE")) repeating++;
      event = undefined;
    } else if (event) {
      const property = propertyOf(line);
      if (property && !event.has(property.name)) event.set(property.name, property);
    }
  }
  return { days: days.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)), repeating };
}

interface Property {
  name: string;
  isDate: boolean;
  value: string;
}

function propertyOf(line: string): Property | undefined {
  const match = /^([A-Za-z0-9-]+)((?:;[^:";]+=(?:"[^"]*"|[^:";]*))*):(.*)$/.exec(line);
  return match ? { name: match[1]!.toUpperCase(), isDate: /;VALUE=DATE(;|$)/i.test(match[2]!), value: match[3]! } : undefined;
}

// An event from midnight to midnight lasts whole days too; its end is the first day after it.
function wholeDays(event: Map<string, Property>): WholeDays | undefined {
  const start = event.get("DTSTART");
  const from = dateOf(start);
  if (!start || !from || (!start.isDate && !/T000000Z?$/.test(start.value))) return undefined;
  const end = dateOf(event.get("DTEND"));
  const last = end && end > from ? addDays(end, -1) : from;
  return { name: plain(event.get("SUMMARY")?.value ?? "").slice(0, 80), from, to: last };
}

function dateOf(property: Property | undefined): Day | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)/.exec(property?.value ?? "");
  const day = match ? `${match[1]}-${match[2]}-${match[3]}` : "";
  return isDay(day) ? day : undefined;
}

function plain(text: string): string {
  return text.replace(/\\n/gi, " ").replace(/\\([\\;,])/g, "$1").trim();
}

/** A name that says that the school is closed; others are for the visitor to tick. */
export function soundsClosed(name: string): boolean {
  return /vakantie|verlof|vrije? dag|\bvrij\b|lesvrij|studiedag|pasen|paasmaandag|hemelvaart|pinkster|koningsdag|wapenstilstand|gesloten|feestdag/i.test(name);
}
