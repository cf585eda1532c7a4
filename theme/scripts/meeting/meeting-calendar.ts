import { calendarFile, type Zone } from "../calendar/ics-write";
import type { MeetingPlan } from "../plan/meeting";
import type { Agenda } from "./agenda";
import { periodOf } from "./times";

/** The meeting as a calendar file; undefined while its start is not known. */
export function meetingCalendar(plan: MeetingPlan, agenda: Agenda, address: string, zone: Zone, now: Date): string | undefined {
  if (!plan.start) return undefined;
  const [day = "", start = ""] = plan.start.split("T");
  const title = plan.title || "Bijeenkomst";
  const text = [...agenda.lines.map(line => `${periodOf(agenda, line)} ${line.title}`), "", address].join("\n");
  return calendarFile(title, zone, [{ uid: `${day}-${start.replace(":", "")}-bijeenkomst@toolbox`, title, text, day, start, minutes: agenda.total }], now);
}
