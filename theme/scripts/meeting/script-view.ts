import type { MeetingPlan } from "../plan/meeting";
import { materialsOf, type Agenda } from "./agenda";
import { paperView } from "./view";

/**
 * The view of theme/shared/meeting-script.hbs: the script of the facilitator in blocks that each fit on a page, whatever
 * somebody wrote.
 */
export function scriptView(plan: MeetingPlan, agenda: Agenda): object {
  return {
    paper: paperView(plan, agenda),
    materials: materialsOf(agenda).map(({ text, tools }) => ({ text, tools: tools.join(", ") })),
    notes: linesOf(plan.note),
  };
}

function linesOf(note: string): string[] {
  return note.split("\n").map(line => line.trim()).filter(line => line !== "");
}
