/** The model of the start wizard as the build gives it: input/wizard/start.yml with the pages and sources it names. */
export interface Model {
  questions: Question[];
  /** How well an answer suits, in words, for 0 to 3 points. */
  scale: string[];
  /** How well a variant suits, from best to least. */
  fits: Fit[];
  minimumAnswers: number;
  closeWithin: number;
  unclear: { below: number; text: string };
  caveats: Statement[];
  variants: Variant[];
  corrections: Correction[];
  labels: Label[];
  warnings: Warning[];
  separators: Separator[];
  /** Words that differ per country, by token: for the Netherlands and for Flanders. */
  words: Record<string, [string, string]>;
  /** Which of the two the site itself uses. */
  usualWords: Words;
  compareUrl?: string;
}

export type Words = "nl-NL" | "nl-BE";

export interface Question {
  id: string;
  name: string;
  text: string;
  help: string;
  why: Statement;
  /** How heavily its points count; 0 for a question without points. */
  weight: number;
  options: Option[];
}

export interface Option {
  id: string;
  text: string;
  hint?: string;
  words?: Words;
}

/** A sentence, whether we added it, and the sources that say it or that we derive it from. */
export interface Statement {
  text: string;
  added: boolean;
  sources: string[];
}

export interface Fit {
  /** Percent of the points that were possible. */
  from: number;
  text: string;
}

export interface Variant {
  id: string;
  title: string;
  /** What it is for, in one sentence. */
  purpose: string;
  /** Where its page is; absent where the site hides it. */
  url?: string;
  /** By question. */
  scores: Record<string, Scores>;
}

export interface Scores {
  /** By answer. */
  points: Record<string, number>;
  reason: Statement;
}

export interface Condition {
  question: string;
  answers: string[];
}

export interface Correction {
  variants: string[];
  when: Condition;
  points: number;
  excludes: boolean;
  reason: Statement;
}

export interface Label {
  id: string;
  title: string;
  url?: string;
  variant?: string;
  when: Condition[];
  reason: Statement;
}

export interface Warning {
  id: string;
  title: string;
  when: Condition[];
  unlessBest: string[];
  moment: "vraag" | "uitkomst" | "scan";
  text: Statement;
  advice: string;
}

export interface Separator {
  between: [string, string];
  question: string;
  /** The answer that leads to the first, and the one that leads to the second. */
  answers: [string, string];
}
