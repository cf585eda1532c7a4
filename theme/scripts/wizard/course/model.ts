import type { Day } from "../../calendar/day";
import type { Condition, Statement } from "../engine/model";

/** What comes after the outcome, as the build gives it: input/wizard/ without start.yml, and the pages it names. */
export interface Course {
  scan: Scan;
  rhythm: Rhythm;
  holidays: Holidays;
  /** For how many people each variant is. */
  variants: Record<string, { from: number; to?: number }>;
  pages: Record<string, { title: string; url?: string }>;
}

export type ScanAnswer = "ja" | "deels" | "nee" | "weet-niet";
export type Weight = "eerst" | "regelen" | "aandacht";

export interface Scan {
  intro: string;
  answers: { id: ScanAnswer; text: string }[];
  parts: { title: string; statements: ScanStatement[] }[];
  advice: { weight: Weight; title: string; text: string }[];
  kickOff: { from: number; text: string };
  trial: string;
  allWell: string;
}

export interface ScanStatement extends Statement {
  id: string;
  weight: Weight;
  /** Variants for which it weighs heavier. */
  firstFor: string[];
  /** Variants it is asked for; empty for all. */
  onlyFor: string[];
  name: string;
  talk: string;
  with: string;
  page?: string;
  stop?: { variants: string[]; text: string; trial: string };
}

export interface Rhythm {
  tracks: (Statement & { id: string; title: string; calendar: boolean })[];
  frequencies: Frequency[];
  usualFrequency: string;
  lengths: Length[];
  usualLength: string;
  designRule: Statement & { when: Condition[]; frequency: string; otherwise: string; fewer: string };
  shortRule: Statement & { when: Condition[]; minutes: number };
  leadWeeks: number;
  calendarMonth: number;
  countdown: { weeks: number; title: string; text: string }[];
}

interface Choice {
  id: string;
  text: string;
  hint?: string;
  usual: { when: Condition[] }[];
  why: Statement;
}

/** With weeks or times; with neither, one names a number oneself. */
export interface Frequency extends Choice {
  weeks?: number;
  times?: number;
}

export interface Length extends Choice {
  minutes: number;
}

export interface Holidays {
  note: string;
  sources: { id: string; title: string; url: string; note: string }[];
  regions: { id: string; country: string; title: string; years: { title: string; closed: ClosedPeriod[] }[] }[];
}

export interface ClosedPeriod {
  name: string;
  from: Day;
  to: Day;
  source: string;
  advisory: boolean;
}
