import type { ReturnedItem } from "../plan/returned-items";
import type { Answers } from "./engine/answers";
import type { ScanAnswers } from "./engine/readiness";
import type { RhythmChoice } from "./engine/rhythm";

/** Everything a visitor answered and chose. */
export interface Start {
  answers: Answers;
  /** The variant to go on with; absent while it follows from the answers. */
  form?: string;
  scan: ScanAnswers;
  /** The scan may stand in the link and on paper: it is about colleagues, so only when one says so. */
  tellScan: boolean;
  rhythm: RhythmChoice;
  hours: HoursChoice;
  /** What was written over in the plan, by the id of its place. */
  texts: Readonly<Record<string, string>>;
  /** Meetings that came back from the planner, by their number from 0, in the place of what we propose. */
  meetings: Readonly<Record<string, readonly ReturnedItem[]>>;
}

/** What a visitor chose about hours and money; what is absent follows from the rest. */
export interface HoursChoice {
  people?: number;
  /** Minutes per participant between two meetings. */
  between?: number;
  /** Minutes of preparation per meeting. */
  prepare?: number;
  /** Euros per hour of replacement. */
  rate?: number;
  /** The lines of the budget that were chosen, by id. */
  lines?: readonly string[];
}

export const NOTHING: Start = { answers: {}, scan: {}, tellScan: false, rhythm: {}, hours: {}, texts: {}, meetings: {} };
