import { clock } from "../../calendar/day";
import type { Agenda } from "../agenda";
import type { Saving } from "../savings";
import { savingText } from "../view";
import { indexIn, keyOf, leftOf, timerText, type Run } from "./run";
import type { Stage } from "./stages";
import type { ToolTexts } from "./tool-texts";

/** What stands on the board: the views of theme/shared/run-board.hbs. */
export function boardView(stages: readonly Stage[], run: Run): object {
  const stage = stages[indexIn(stages, run)];
  return {
    ended: run.ended || !stage,
    item: stage?.item === stage?.title ? "" : (stage?.item ?? ""),
    title: stage?.title ?? "",
    detail: stage?.detail ?? "",
    lines: (stage ? (run.board[keyOf(stage)] ?? "") : "").split("\n").filter(line => line.trim() !== ""),
  };
}

/** What only the facilitator sees: the view of theme/shared/run-facilitator.hbs. */
export function facilitatorView(agenda: Agenda, stages: readonly Stage[], run: Run, texts: ReadonlyMap<string, ToolTexts>): object {
  const index = indexIn(stages, run);
  const stage = stages[index];
  const next = stages[index + 1];
  const line = stage && agenda.lines[stage.line];
  const tool = texts.get(line?.item.slug ?? "");
  return {
    ...boardView(stages, run),
    board: stage ? (run.board[keyOf(stage)] ?? "") : "",
    textHtml: (stage && tool?.steps[stage.step]) ?? "",
    pitfallsHtml: tool?.pitfalls ?? "",
    note: line?.item.note ?? "",
    next: next ? `${next.item === next.title ? "" : `${next.item}: `}${next.title}, ${Math.round(next.seconds / 60)} min` : "het einde",
    hasNext: next !== undefined,
    isFirst: index === 0,
    stopped: run.stopped !== undefined,
    replanned: run.planned > run.at,
    items: agenda.lines.map(({ title, minutes }, i) => ({ title, minutes, current: stage?.line === i && !run.ended, dropped: minutes === 0 })),
  };
}

/** What changes by itself, every second. */
export interface Ticking {
  timer: string;
  isOver: boolean;
  /** "Nog 34 minuten, tot 16:45" */
  left: string;
}

export function tickingOf(stages: readonly Stage[], run: Run, end: number, late: number, now: number): Ticking {
  const stage = stages[indexIn(stages, run)];
  const left = stage ? leftOf(run, stage, now) : 0;
  const minutes = Math.ceil((end - now) / 60_000);
  const at = new Date(end);
  const until = clock(at.getHours() * 60 + at.getMinutes());
  const shift = Math.floor(late / 60_000);
  return {
    timer: timerText(left),
    isOver: left < 0,
    left: minutes >= 0 ? `Nog ${minutes} ${minutes === 1 ? "minuut" : "minuten"}, tot ${until}.${shift > 0 ? ` Zo loop je ${shift} min uit.` : ""}` : `De tijd is om sinds ${until}.`,
  };
}

/** What to do when it gets late: the view of theme/shared/run-late.hbs. */
export function lateView(advice: readonly Saving[], late: number): object {
  const saved = advice.reduce((sum, { minutes }) => sum + minutes, 0);
  return { advice: advice.map((saving, i) => ({ number: i, text: savingText(saving) })), notEnough: late >= 60_000 && saved * 60_000 < late - 59_999, isLate: late >= 60_000 };
}
