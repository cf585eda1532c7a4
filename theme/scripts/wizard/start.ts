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
}

export const NOTHING: Start = { answers: {}, scan: {}, tellScan: false, rhythm: {} };
