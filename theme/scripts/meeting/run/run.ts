import type { Agenda } from "../agenda";
import { savingsOf, type Saving } from "../savings";
import { withMinutes, type Stage } from "./stages";

/**
 * A meeting that is under way. Every moment is one on the wall clock, in milliseconds: what a timer shows follows from
 * now, and never from how often it ticked, so that a tab in the background misses nothing.
 */
export interface Run {
  /** The plan as it stands in an address, without notes. */
  plan: string;
  /** When it was begun: by this the windows know it as the same one, also when its plan was changed. */
  from: number;
  /** When it got the plan that it has. */
  planned: number;
  line: number;
  step: number;
  /** When each stage began, by its key. */
  began: Readonly<Record<string, number>>;
  /** When the timer was stopped; absent while it runs. */
  stopped?: number;
  /** Minutes that were changed on the way, by item; 0 for one that was dropped. */
  minutes: Readonly<Record<number, number>>;
  /** What the facilitator wrote for the board, by stage. */
  board: Readonly<Record<string, string>>;
  ended: boolean;
  /** When it was last changed, in any window: the later one is the newer. */
  at: number;
}

const MINUTE = 60_000;

export function keyOf({ line, step }: { line: number; step: number }): string {
  return `${line}.${step}`;
}

export function begun(plan: string, stages: readonly Stage[], now: number): Run {
  const { line, step } = stages[0] ?? { line: 0, step: 0 };
  return { plan, from: now, planned: now, line, step, began: { [keyOf({ line, step })]: now }, minutes: {}, board: {}, ended: false, at: now };
}

/** Where it is; the first stage after it, when that one is no longer there. */
export function indexIn(stages: readonly Stage[], { line, step }: Run): number {
  const index = stages.findIndex(stage => stage.line > line || (stage.line === line && stage.step >= step));
  return index < 0 ? Math.max(0, stages.length - 1) : index;
}

/** To another stage. One that was begun before goes on from then: who went on too early loses no time. */
export function stepped(run: Run, stages: readonly Stage[], by: number, now: number): Run {
  const index = indexIn(stages, run) + (run.ended && by < 0 ? by + 1 : by);
  const stage = stages[Math.max(0, index)];
  if (!stage) return { ...started(run, now), ended: stages.length > 0, at: now };
  const { stopped: _, ...going } = started(run, now);
  return { ...going, line: stage.line, step: stage.step, began: { ...going.began, [keyOf(stage)]: going.began[keyOf(stage)] ?? now }, ended: false, at: now };
}

export function paused(run: Run, now: number): Run {
  return run.stopped === undefined ? { ...run, stopped: now, at: now } : { ...started(run, now), at: now };
}

// The time it stood still is as if it had not been.
function started(run: Run, now: number): Run {
  const { stopped, ...going } = run;
  if (stopped === undefined) return run;
  const key = keyOf(run);
  return { ...going, began: { ...run.began, [key]: (run.began[key] ?? now) + now - stopped } };
}

/** Milliseconds left of the stage; below zero when it takes too long. */
export function leftOf(run: Run, { seconds }: Stage, now: number): number {
  return seconds * 1000 - ((run.stopped ?? now) - (run.began[keyOf(run)] ?? now));
}

/** "4:59"; after the end it counts up: "+0:01". At every moment exact to a second. */
export function timerText(left: number): string {
  const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return left < 0 && seconds > 0 ? `+${text}` : text;
}

/**
 * When the meeting must be over: so many minutes after it began, by the plan where that is about this time.
 *
 * @param start when the plan says that it begins; undefined while that is not known.
 */
export function endOf(agenda: Agenda, run: Run, start: number | undefined): number {
  const isNow = start !== undefined && Math.abs(run.from - start) < 60 * MINUTE;
  return (isNow ? start : run.from) + (agenda.available ?? agenda.total) * MINUTE;
}

/** Milliseconds by which it ends too late when all goes on as planned; 0 or less when there is time. */
export function lateOf(run: Run, stages: readonly Stage[], end: number, now: number): number {
  const index = indexIn(stages, run);
  const stage = stages[index];
  if (!stage || run.ended) return 0;
  const later = stages.slice(index + 1).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  return now + Math.max(0, leftOf(run, stage, now)) + later - end;
}

/** What could go from what is still to come: first what can be dropped, then what can be shorter, what is shared last of all. */
export function adviceOf(agenda: Agenda, run: Run, late: number): Saving[] {
  if (late < MINUTE) return [];
  const all = withMinutes(agenda, run.minutes).lines;
  const coming = all.flatMap((line, index) => (index > run.line && line.minutes > 0 ? [{ line, index }] : []));
  const lines = coming.map(({ line }) => line);
  return savingsOf({ ...agenda, lines, over: Math.ceil(late / MINUTE) }).map(saving => ({ ...saving, index: coming[saving.index]!.index }));
}

export function shortened(run: Run, { index, becomes }: Saving, now: number): Run {
  return { ...run, minutes: { ...run.minutes, [index]: becomes }, at: now };
}

export function withBoard(run: Run, text: string, now: number): Run {
  return { ...run, board: { ...run.board, [keyOf(run)]: text }, at: now };
}
