import type { Agenda, Line } from "../agenda";
import { stepFor } from "../rounds";

/** What happens at one moment of a meeting: a step of a tool, or a whole item without one. */
export interface Stage {
  /** Which item of the plan, and which of its steps. */
  line: number;
  step: number;
  item: string;
  title: string;
  /** "4 tweetallen, 7 rondes van 10 min"; may be empty. */
  detail: string;
  seconds: number;
}

/** All moments in order; the steps of an item share the minutes that it has in the plan. Items that were dropped are left out. */
export function stagesOf({ lines, people }: Agenda): Stage[] {
  return lines.flatMap((line, index) => (line.minutes === 0 ? [] : stagesIn(line, index, people)));
}

/** The agenda with other minutes for some items; 0 for one that goes. */
export function withMinutes(agenda: Agenda, minutes: Readonly<Record<number, number>>): Agenda {
  return { ...agenda, lines: agenda.lines.map((line, index) => ({ ...line, minutes: minutes[index] ?? line.minutes })) };
}

function stagesIn({ tool, title, minutes }: Line, line: number, people: number): Stage[] {
  const steps = tool?.steps.map(step => stepFor(step, people)) ?? [];
  if (steps.length === 0) return [{ line, step: 0, item: title, title, detail: "", seconds: minutes * 60 }];
  const needed = steps.reduce((sum, step) => sum + step.minutes, 0);
  let done = 0;
  let given = 0;
  return steps.map((step, index) => {
    // Each ends where it should, so that no second is lost in rounding.
    done += step.minutes;
    const end = Math.round((minutes * 60 * done) / needed);
    const seconds = end - given;
    given = end;
    return { line, step: index, item: title, title: step.title, detail: step.detail, seconds };
  });
}
