import { UNKNOWN, type Answers } from "../engine/answers";
import type { Model, Question } from "../engine/model";
import type { Fill } from "./words";

/** What was answered so far, each to be changed. */
export interface AnswersView {
  answers: { id: string; name: string; answer: string; open: boolean; current: boolean }[];
}

/** @param current the question that is asked now. */
export function answersView(model: Model, answers: Answers, fill: Fill, current?: string): AnswersView {
  return {
    answers: model.questions
      .filter(({ id }) => current === undefined || answers[id] !== undefined)
      .map(question => ({
        id: question.id,
        name: fill(question.name),
        answer: answerText(question, answers[question.id], fill),
        open: answers[question.id] === undefined,
        current: question.id === current,
      })),
  };
}

export function answerText(question: Question, answer: string | undefined, fill: Fill): string {
  if (answer === undefined) return "nog open";
  if (answer === UNKNOWN) return "weet ik niet";
  return fill(question.options.find(option => option.id === answer)?.text ?? "");
}
