import { calendarFile, type Zone } from "../calendar/ics-write";
import type { Answers } from "./engine/answers";
import type { Planned } from "./engine/rhythm";

/** The meetings of a plan as a calendar file. */
export function planCalendar(title: string, answers: Answers, planned: Planned, texts: string[], now: Date): string {
  const zone: Zone = answers["land"] === "vlaanderen" ? "Europe/Brussels" : "Europe/Amsterdam";
  const appointments = planned.days.map((day, i) => ({
    uid: `${i + 1}-${planned.from}-${planned.days.length}@startplan.toolbox-leergemeenschappen`,
    title: `${title}, ${i + 1} van ${planned.days.length}`,
    text: texts[i] ?? "",
    day,
    start: planned.start,
    minutes: planned.length.minutes,
  }));
  return calendarFile(title, zone, appointments, now);
}
