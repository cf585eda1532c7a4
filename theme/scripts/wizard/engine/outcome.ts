import { allHold, counted, holds, type Answers } from "./answers";
import type { Correction, Label, Model, Statement, Variant, Warning } from "./model";
import { attainable, corrections, exclusions, pointsOf, rank, type Ranked } from "./ranking";

/** What the wizard says to these answers. */
export interface Outcome {
  /** The best variant and those that stand equal with it; empty while too little was answered. */
  best: Ranked[];
  /** Variants within reach of the best, without the equal ones. */
  close: Ranked[];
  ranking: Ranked[];
  /** The most points that these answers can give. */
  attainable: number;
  /** No variant suits well: the answers pull in different directions. */
  unclear: boolean;
  excluded: { variant: Variant; because: Correction }[];
  labels: Label[];
  warnings: Warning[];
}

export function outcomeOf(model: Model, answers: Answers): Outcome {
  const ranking = rank(model, answers);
  const [top] = ranking;
  const known = counted(model, answers).length >= model.minimumAnswers && top !== undefined;
  const best = known ? ranking.filter(ranked => ranked.score === top.score) : [];
  return {
    best,
    close: known ? ranking.filter(ranked => ranked.score < top.score && ranked.score >= top.score - model.closeWithin) : [],
    ranking,
    attainable: attainable(model, answers),
    unclear: known && top.share * 100 < model.unclear.below,
    excluded: model.variants.flatMap(variant => exclusions(model, variant, answers).slice(0, 1).map(because => ({ variant, because }))),
    labels: known ? labelsOf(model, best, answers) : [],
    warnings: warningsOf(model, best, answers),
  };
}

/** How well a variant suits, in words. */
export function fitOf(model: Model, ranked: Ranked): string {
  return (model.fits.find(fit => ranked.share * 100 >= fit.from) ?? model.fits.at(-1)!).text;
}

/** Why a variant suits or does not, for every answer that counts. */
export interface Reason {
  question: string;
  answer: string;
  why: Statement;
  /** From 0 to 3; absent for what only costs points. */
  points?: number;
}

export function reasonsFor(model: Model, variant: Variant, answers: Answers): Reason[] {
  return [
    ...counted(model, answers).map(({ id }) => ({
      question: id,
      answer: answers[id]!,
      why: variant.scores[id]!.reason,
      points: pointsOf(variant, id, answers[id]),
    })),
    ...corrections(model, variant, answers).map(({ when, reason }) => ({
      question: when.question,
      answer: answers[when.question]!,
      why: reason,
    })),
  ];
}

/** Warnings to give at once, when a question was answered so. */
export function warningsAt(model: Model, question: string, answers: Answers): Warning[] {
  return model.warnings.filter(warning =>
    warning.moment === "vraag"
    && warning.when.some(condition => condition.question === question && holds(condition, answers))
    && allHold(warning.when, answers));
}

// What depends on the variant waits until there is one.
function warningsOf(model: Model, best: Ranked[], answers: Answers): Warning[] {
  return model.warnings.filter(({ when, unlessBest }) =>
    allHold(when, answers) && (unlessBest.length === 0 || (best[0] !== undefined && !unlessBest.includes(best[0].variant.id))));
}

function labelsOf(model: Model, best: Ranked[], answers: Answers): Label[] {
  return model.labels.filter(({ when, variant }) => allHold(when, answers) && (variant === undefined || best[0]?.variant.id === variant));
}
