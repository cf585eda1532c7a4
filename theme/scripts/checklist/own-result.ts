import type { Question } from "./questions";

/** What a score means, from and up to a number of times yes. */
export interface Band {
  from: number;
  to: number;
  title: string;
}

/** The view of theme/shared/checklist-own.hbs. */
export interface OwnResult {
  summary: string;
  band: string;
  /** The questions that were answered no. */
  weak: Question[];
}

/**
 * What the answers of one person say. A score means something only when everything was answered; where to begin shows
 * from the first no.
 *
 * @param answers by question; null where there is none yet.
 */
export function ownResult(questions: Question[], answers: (boolean | null)[], bands: Band[]): OwnResult {
  const answered = answers.filter(answer => answer !== null).length;
  const yes = answers.filter(answer => answer === true).length;
  const isComplete = answered === questions.length;
  return {
    summary: isComplete ? `Je zei ${yes} van de ${questions.length} keer ja.${yes === questions.length ? " Kies er toch één om te oefenen, en vraag een ander hoe die jou ziet." : ""}` : `Je beantwoordde ${answered} van de ${questions.length} vragen.`,
    band: (isComplete && bands.find(({ from, to }) => from <= yes && yes <= to)?.title) || "",
    weak: questions.filter((_, i) => answers[i] === false),
  };
}
