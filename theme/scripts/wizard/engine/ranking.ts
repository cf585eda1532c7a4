import { counted, holds, type Answers } from "./answers";
import type { Correction, Model, Variant } from "./model";

/** A variant with what the answers give it. */
export interface Ranked {
  variant: Variant;
  /** Points times weights, with corrections. */
  score: number;
  /** Part of the points that were possible, from 0 to 1. */
  share: number;
}

/** The variants that no answer excludes, best first; equal ones in the order of the model. */
export function rank(model: Model, answers: Answers): Ranked[] {
  const most = attainable(model, answers);
  return model.variants
    .filter(variant => exclusions(model, variant, answers).length === 0)
    .map(variant => {
      const score = scoreOf(model, variant, answers);
      return { variant, score, share: most === 0 ? 0 : Math.max(0, score / most) };
    })
    .sort((a, b) => b.score - a.score);
}

/** The most points that these answers can give. */
export function attainable(model: Model, answers: Answers): number {
  return sum(counted(model, answers).map(question => 3 * question.weight));
}

export function scoreOf(model: Model, variant: Variant, answers: Answers): number {
  const points = counted(model, answers).map(question => question.weight * pointsOf(variant, question.id, answers[question.id]));
  const lost = corrections(model, variant, answers).map(correction => correction.points);
  return sum(points) + sum(lost);
}

/** From 0, does not suit, to 3, the heart of it. */
export function pointsOf(variant: Variant, question: string, answer: string | undefined): number {
  return variant.scores[question]?.points[answer ?? ""] ?? 0;
}

/** What costs a variant points with these answers. */
export function corrections(model: Model, variant: Variant, answers: Answers): Correction[] {
  return concerning(model, variant, answers).filter(correction => !correction.excludes);
}

/** Why it cannot be this variant, by definition. */
export function exclusions(model: Model, variant: Variant, answers: Answers): Correction[] {
  return concerning(model, variant, answers).filter(correction => correction.excludes);
}

function concerning(model: Model, variant: Variant, answers: Answers): Correction[] {
  return model.corrections.filter(correction => correction.variants.includes(variant.id) && holds(correction.when, answers));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
