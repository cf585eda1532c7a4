import { addDays, clock, minutesOfClock, type Day } from "./day";

/** A meeting for a calendar. */
export interface Appointment {
  /** Stays the same when a file is made again, so that a calendar updates what it has. */
  uid: string;
  title: string;
  text: string;
  day: Day;
  /** "15:30", on the wall clock of the zone. */
  start: string;
  minutes: number;
}

export type Zone = "Europe/Amsterdam" | "Europe/Brussels";

/** A calendar file (RFC 5545). @param now when it is made. */
export function calendarFile(name: string, zone: Zone, appointments: Appointment[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Toolbox//Startwizard//NL",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...zoneLines(zone),
    ...appointments.flatMap(appointment => eventLines(appointment, zone, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("\r\n") + "\r\n";
}

function eventLines({ uid, title, text, day, start, minutes }: Appointment, zone: Zone, stamp: string): string[] {
  const from = minutesOfClock(start) ?? 0;
  const to = from + minutes;
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;TZID=${zone}:${local(day, from)}`,
    `DTEND;TZID=${zone}:${local(addDays(day, Math.floor(to / 1440)), to)}`,
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    "END:VEVENT",
  ];
}

// Both countries change their clocks on the same Sundays, since 1996.
function zoneLines(zone: Zone): string[] {
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
  ];
}

function local(day: Day, minutes: number): string {
  return `${day.replace(/-/g, "")}T${clock(minutes).replace(":", "")}00`;
}

function escaped(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, "").replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

/** A line of at most 75 octets, continued on lines that start with a space; never inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}
