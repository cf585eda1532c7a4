import { counted, type Answers } from "./answers";
import type { Model, Question, Variant } from "./model";
import { pointsOf } from "./ranking";

/** The question that decides between two variants, with the answers that lead to each. */
export interface Separation {
  question: string;
  /** Answers that lead to the first, and to the second; a made question may have none for one of them. */
  answers: [string[], string[]];
  /** The scoring question it was made from; absent for one that was written. */
  from?: Question;
}

/** The written question for this pair, or one made from the answer in which the two differ most. */
export function separate(model: Model, first: Variant, second: Variant, answers: Answers): Separation {
  return written(model, first, second) ?? made(model, first, second, answers);
}

function written(model: Model, first: Variant, second: Variant): Separation | undefined {
  for (const { between: [a, b], question, answers: [forA, forB] } of model.separators) {
    if (a === first.id && b === second.id) return { question, answers: [[forA], [forB]] };
    if (a === second.id && b === first.id) return { question, answers: [[forB], [forA]] };
  }
  return undefined;
}

function made(model: Model, first: Variant, second: Variant, answers: Answers): Separation {
  const question = widest(counted(model, answers), q => Math.abs(q.weight * lead(q, answers[q.id])))
    ?? widest(model.questions, q => q.weight * Math.max(0, ...q.options.map(option => Math.abs(lead(q, option.id)))));
  if (!question) throw new Error(`Nothing separates ${first.id} and ${second.id}; the build refuses such a model.`);
  return { question: question.text, answers: [leadingTo(1), leadingTo(-1)], from: question };

  function lead(q: Question, answer: string | undefined): number {
    return pointsOf(first, q.id, answer) - pointsOf(second, q.id, answer);
  }

  // Only the clearest answers: a short question decides, a list does not.
  function leadingTo(side: 1 | -1): string[] {
    const leads = question!.options.map(option => side * lead(question!, option.id));
    const most = Math.max(...leads);
    return most <= 0 ? [] : question!.options.filter((_, i) => leads[i] === most).map(option => option.text);
  }
}

/** The question with the widest gap; the first of equals, undefined where there is no gap at all. */
function widest(questions: Question[], gap: (question: Question) => number): Question | undefined {
  let best: Question | undefined;
  for (const question of questions) {
    if (gap(question) > (best ? gap(best) : 0)) best = question;
  }
  return best;
}
