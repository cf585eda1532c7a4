import type { Condition, Model, Question } from "./model";

/** What was answered, by question; what was not asked yet is not in it. */
export type Answers = Readonly<Record<string, string>>;

/** "Weet ik niet": an answer to every question, that adds nothing to any variant. */
export const UNKNOWN = "weet-niet";

/** The scoring questions with an answer that counts. */
export function counted(model: Model, answers: Answers): Question[] {
  return model.questions.filter(question => question.weight > 0 && isKnown(question, answers[question.id]));
}

/** Whether a question has such an answer, apart from "weet ik niet". */
export function isKnown(question: Question, answer: string | undefined): boolean {
  return question.options.some(option => option.id === answer);
}

export function holds(condition: Condition, answers: Answers): boolean {
  const answer = answers[condition.question];
  return answer !== undefined && condition.answers.includes(answer);
}

export function allHold(conditions: Condition[], answers: Answers): boolean {
  return conditions.every(condition => holds(condition, answers));
}
