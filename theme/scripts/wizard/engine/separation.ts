import { counted, type Answers } from "./answers";
import type { Model, Question, Variant } from "./model";
import { pointsOf } from "./ranking";

/** The question that decides between two variants, and where its answers lead. */
export interface Separation {
  question: string;
  /** The clearest answers for each; one of the two may be missing from a question that was made. */
  paths: { variant: Variant; answers: string[] }[];
  /** The scoring question it was made from; absent for one that was written. */
  from?: Question;
}

/** The written question for this pair, or one made from the answer in which the two differ most. */
export function separate(model: Model, first: Variant, second: Variant, answers: Answers): Separation {
  return written(model, first, second) ?? made(model, first, second, answers);
}

function written(model: Model, first: Variant, second: Variant): Separation | undefined {
  const found = model.separators.find(({ between }) => between.includes(first.id) && between.includes(second.id));
  if (!found) return undefined;
  const order = found.between[0] === first.id ? [first, second] : [second, first];
  return { question: found.question, paths: order.map((variant, i) => ({ variant, answers: [found.answers[i]!] })) };
}

function made(model: Model, first: Variant, second: Variant, answers: Answers): Separation {
  const question = widest(counted(model, answers), q => Math.abs(q.weight * lead(q, answers[q.id])))
    ?? widest(model.questions, q => q.weight * Math.max(0, ...q.options.map(option => Math.abs(lead(q, option.id)))));
  if (!question) throw new Error(`Nothing separates ${first.id} and ${second.id}; the build refuses such a model.`);
  const paths = [
    { variant: first, answers: leadingTo(question, 1) },
    { variant: second, answers: leadingTo(question, -1) },
  ];
  return { question: question.text, paths: paths.filter(path => path.answers.length > 0), from: question };

  function lead(q: Question, answer: string | undefined): number {
    return pointsOf(first, q.id, answer) - pointsOf(second, q.id, answer);
  }

  // Only the clearest answers: a short question decides, a list does not.
  function leadingTo(q: Question, side: 1 | -1): string[] {
    const leads = q.options.map(option => side * lead(q, option.id));
    const most = Math.max(...leads);
    return most <= 0 ? [] : q.options.filter((_, i) => leads[i] === most).map(option => option.text);
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
