import { counted, UNKNOWN, type Answers } from "../engine/answers";
import type { Model } from "../engine/model";
import { warningsAt } from "../engine/outcome";
import { answersView, type AnswersView } from "./answers-view";
import { statementView, type StatementView } from "./statement-view";
import { warningView, type WarningView } from "./warning-view";
import { wordsFor } from "./words";

/** One question of the conversation, as wizard-question.hbs shows it. */
export interface QuestionView extends AnswersView {
  id: string;
  number: number;
  total: number;
  /** How far the line of 400 wide is drawn. */
  progress: number;
  text: string;
  help: string;
  options: { name: string; id: string; text: string; hint: string; checked: boolean; unknown: boolean }[];
  why: StatementView;
  warnings: WarningView[];
  /** The question before this one; empty at the first. */
  previous: string;
  /** Enough is known for an outcome, so that one may stop asking. */
  hasOutcome: boolean;
  /** The fast lane is offered, at the first question. */
  mayChoose: boolean;
  /** There is a plan to go on with. */
  resumes: boolean;
  message: string;
}

const LINE = 398;

export function questionView(model: Model, id: string, answers: Answers, message: string, goesOn = false): QuestionView {
  const fill = wordsFor(model, answers);
  const index = model.questions.findIndex(question => question.id === id);
  const question = model.questions[index]!;
  const options = [
    ...question.options.map(option => ({ id: option.id, text: fill(option.text), hint: fill(option.hint ?? ""), unknown: false })),
    { id: UNKNOWN, text: "Weet ik niet", hint: "", unknown: true },
  ];
  return {
    id,
    number: index + 1,
    total: model.questions.length,
    progress: Math.round((LINE * (index + 1)) / model.questions.length),
    text: fill(question.text),
    help: fill(question.help),
    options: options.map(option => ({ name: id, ...option, checked: answers[id] === option.id })),
    why: statementView(question.why, fill),
    warnings: warningsAt(model, id, answers).map(warning => warningView(warning, fill)),
    previous: model.questions[index - 1]?.id ?? "",
    hasOutcome: counted(model, answers).length >= model.minimumAnswers,
    resumes: false,
    mayChoose: goesOn && index === 0,
    message,
    ...answersView(model, answers, fill, id),
  };
}
