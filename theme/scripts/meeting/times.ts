import { clock } from "../calendar/day";
import type { Agenda, Line } from "./agenda";

/** "15:40", or while no start is known "na 10 min". */
export function timeOf(agenda: Agenda, minutes: number): string {
  return agenda.timed ? clock(minutes) : minutes === 0 ? "begin" : `na ${minutes} min`;
}

/** "15:30–15:40" */
export function periodOf(agenda: Agenda, { begins, ends }: Line): string {
  return agenda.timed ? `${clock(begins)}–${clock(ends)}` : timeOf(agenda, begins);
}

/** What the total is, in one sentence. */
export function sumText({ over, total, available, ends, timed }: Agenda): string {
  const end = timed ? `Klaar om ${clock(ends)}. ` : "";
  if (available === undefined) return `${end}Samen ${total} minuten.`;
  if (over > 0) return `${end}Samen ${total} minuten, en je hebt er ${available}: ${over} te veel.`;
  return `${end}Samen ${total} van de ${available} minuten${over < 0 ? `; er ${over === -1 ? "is er nog 1" : `zijn er nog ${-over}`} over` : ". Het past precies"}.`;
}
