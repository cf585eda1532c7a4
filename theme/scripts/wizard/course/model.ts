import type { Day } from "../../calendar/day";
import type { TimedStep } from "../../catalogue/timing";
import type { Condition, Statement } from "../engine/model";

/** What comes after the outcome, as the build gives it: input/wizard/ without start.yml, and the pages it names. */
export interface Course {
  scan: Scan;
  rhythm: Rhythm;
  holidays: Holidays;
  plan: StartPlan;
  /** The parts of a plan, in order; one without a section is a question to fill in. */
  sections: { section?: Section; title: string; ask: string }[];
  /** For how many people each variant is. */
  variants: Record<string, { from: number; to?: number }>;
  pages: Record<string, CoursePage>;
  /** Where the meeting planner is; absent on a site without one. */
  plannerUrl?: string;
}

/** A page that is named; with steps, a tool. */
export interface CoursePage {
  title: string;
  url?: string;
  from?: number;
  to?: number;
  /** For a tool that takes several meetings. */
  sessions?: number;
  steps?: TimedStep[];
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

export type Section =
  | "samenvatting" | "doel" | "soort" | "deelnemers" | "mandaat" | "rollen" | "spelregels" | "ritme" | "programma" | "klaar" | "uren"
  | "tussendoor" | "delen" | "evaluatie" | "einde" | "stappen" | "bronnen";

/** What a plan proposes. Texts hold places such as [mensen]; see plan/places.ts. */
export interface StartPlan {
  people: Record<string, number>;
  usualPeople: number;
  summary: string;
  texts: (Statement & { section: Section })[];
  phases: { phase: string; tools: string[] }[];
  variants: { page: string; tools: string[] }[];
  agendas: AgendaShape[];
  parts: AgendaParts;
  roles: (Omit<Statement, "text"> & { page: string; name: string; does: string; time: string; needed: boolean })[];
  rolesNote: string;
  between: { online: string; task: string; call: string };
  sharing: { text: string; tool?: string; moment: Moment }[];
  sharingNote: Statement;
  evaluation: { level: string; ask: string; tools: string[]; moment: Moment }[];
  evaluationNote: Statement;
  steps: { days: number; title: string; text: string }[];
  hours: { between: number; prepare: number; note: string; law: string };
  budget: { id: string; country?: string; name: string }[];
  proposal: { title: string; decision: string; share: string; for: string };
  invitation: string[];
}

/** Minutes of the fixed parts of a meeting; what is left is for the work. */
export interface AgendaShape {
  upTo: number;
  open: number;
  back: number;
  pause?: number;
  next: number;
  close: number;
}

export interface AgendaParts {
  open: string;
  openOther: string;
  back: string;
  pause: string;
  work: string;
  series: string;
  welcome: string;
  next: string;
  decide: string;
  close: string;
  closeOther: string;
  brief: string[];
  halfway: string;
}

/** Every time, at parts of the way in percent, days before the first, months after the last. */
export interface Moment {
  each: boolean;
  at: number[];
  before?: number;
  months?: number;
}
