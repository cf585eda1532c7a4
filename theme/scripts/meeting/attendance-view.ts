import type { MeetingPlan } from "../plan/meeting";
import type { Agenda } from "./agenda";
import { isWork } from "./parts";
import { paperView } from "./view";

const QUESTIONS = [
  "Wat neem ik mee uit deze bijeenkomst?",
  "Wat ga ik hiermee doen, en wanneer?",
  "Waaraan merk ik, of merken leerlingen, dat het werkt?",
];

/** The view of theme/shared/meeting-attendance.hbs: a line for everyone, to write on by hand. Names are never asked here. */
export function attendanceView(plan: MeetingPlan, agenda: Agenda): object {
  return { ...headOf(plan, agenda), rows: Array.from({ length: agenda.people }, (_, i) => i + 1) };
}

/** The view of theme/shared/meeting-certificate.hbs: for one who took part, with room to look back. */
export function certificateView(site: string, plan: MeetingPlan, agenda: Agenda): object {
  const done = [...new Set(agenda.lines.filter(({ part }) => isWork(part)).map(({ title }) => title))];
  return { ...headOf(plan, agenda), site, duration: durationText(agenda.total), done: done.join(", "), questions: QUESTIONS };
}

function headOf(plan: MeetingPlan, agenda: Agenda): object {
  const { title, when } = paperView(plan, agenda) as { title: string; when: string };
  return { title, when };
}

/** "1 uur en 15 minuten" */
export function durationText(total: number): string {
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  const texts = [hours ? `${hours} uur` : "", minutes ? `${minutes} ${minutes === 1 ? "minuut" : "minuten"}` : ""].filter(text => text !== "");
  return texts.join(" en ") || "0 minuten";
}
