import { counted, type Answers } from "../engine/answers";
import type { Label, Model } from "../engine/model";
import { fitOf, outcomeOf, reasonsFor, type Reason } from "../engine/outcome";
import type { Ranked } from "../engine/ranking";
import { separate } from "../engine/separation";
import { answersView, answerText, type AnswersView } from "./answers-view";
import { statementView, type StatementView } from "./statement-view";
import { warningView, type WarningView } from "./warning-view";
import { wordsFor, type Fill } from "./words";

/** What the wizard says, as wizard-outcome.hbs shows it. */
export interface OutcomeView extends AnswersView {
  /** Null while too little was answered. */
  result: ResultView | null;
  /** Scoring questions that are still open, for who has no result yet. */
  open: { id: string; name: string }[];
  /** How many of those must be answered for a result. */
  needed: number;
  /** Questions that were not asked yet, and the first of them. */
  unasked: number;
  unaskedWord: string;
  nextUnasked: string;
  warnings: WarningView[];
  /** Warnings about owner and time, which come when the start is prepared. */
  later: WarningView[];
  caveats: StatementView[];
  /** Empty where the site hides the comparison. */
  compareUrl: string;
  /** The way on from here; false where the wizard ends with the outcome. */
  goesOn: boolean;
  message: string;
}

export interface ResultView {
  form: string;
  score: number;
  title: string;
  purpose: string;
  url: string;
  fit: string;
  /** Variants that stand equal with it. */
  equals: OtherView[];
  close: OtherView[];
  /** What is said when nothing suits well; empty when something does. */
  unclear: string;
  labels: { id: string; title: string; url: string; reason: StatementView }[];
  reasons: { title: string; rows: ReasonView[] }[];
  excluded: { title: string; url: string; reason: StatementView }[];
  ranking: { title: string; fit: string; score: number }[];
  attainable: number;
  weights: string;
  scale: string;
  fits: string;
}

/** A variant that also suits, with the question that decides and where its answers lead. */
export interface OtherView {
  form: string;
  score: number;
  title: string;
  url: string;
  fit: string;
  question: string;
  paths: { answers: string; title: string }[];
  goesOn: boolean;
}

export interface ReasonView {
  answer: string;
  fit: string;
  reason: StatementView;
}

export function outcomeView(model: Model, answers: Answers, message: string, goesOn = false): OutcomeView {
  const fill = wordsFor(model, answers);
  const outcome = outcomeOf(model, answers);
  const known = counted(model, answers);
  const unasked = model.questions.filter(({ id }) => answers[id] === undefined);
  const [best, ...equals] = outcome.best;
  const view: OutcomeView = {
    result: null,
    open: model.questions.filter(question => question.weight > 0 && !known.includes(question)).map(({ id, name }) => ({ id, name: fill(name) })),
    needed: model.minimumAnswers - known.length,
    unasked: unasked.length,
    unaskedWord: unasked.length === 1 ? "vraag is" : "vragen zijn",
    nextUnasked: unasked[0]?.id ?? "",
    warnings: outcome.warnings.filter(({ moment }) => moment !== "scan").map(warning => warningView(warning, fill)),
    later: outcome.warnings.filter(({ moment }) => moment === "scan").map(warning => warningView(warning, fill)),
    caveats: model.caveats.map(caveat => statementView(caveat, fill)),
    compareUrl: model.compareUrl ?? "",
    goesOn,
    message,
    ...answersView(model, answers, fill),
  };
  if (!best) return view;

  const other = (ranked: Ranked) => ({ ...otherView(model, best, ranked, answers, fill), goesOn });
  view.result = {
    form: best.variant.id,
    score: best.score,
    title: fill(best.variant.title),
    purpose: fill(best.variant.purpose),
    url: best.variant.url ?? "",
    fit: fitOf(model, best),
    equals: equals.map(other),
    close: outcome.close.map(other),
    unclear: outcome.unclear ? fill(model.unclear.text) : "",
    labels: outcome.labels.map(label => labelView(label, fill)),
    reasons: outcome.best.map(({ variant }) => ({ title: fill(variant.title), rows: reasonsFor(model, variant, answers).map(reason => reasonView(model, reason, fill)) })),
    excluded: outcome.excluded.map(({ variant, because }) => ({ title: fill(variant.title), url: variant.url ?? "", reason: statementView(because.reason, fill) })),
    ranking: outcome.ranking.map(ranked => ({ title: fill(ranked.variant.title), fit: fitOf(model, ranked), score: ranked.score })),
    attainable: outcome.attainable,
    weights: list(known.map(({ name, weight }) => `${fill(name).toLowerCase()} ${weight} keer`), "en"),
    scale: list(model.scale.map((word, points) => `${points}: ${word}`), "of"),
    fits: list(model.fits.map(({ from, text }) => `${text} vanaf ${from}%`), "en"),
  };
  return view;
}

function otherView(model: Model, best: Ranked, other: Ranked, answers: Answers, fill: Fill): Omit<OtherView, "goesOn"> {
  const { question, paths } = separate(model, best.variant, other.variant, answers);
  return {
    form: other.variant.id,
    score: other.score,
    title: fill(other.variant.title),
    url: other.variant.url ?? "",
    fit: fitOf(model, other),
    question: fill(question),
    paths: paths.map(path => ({ answers: list(path.answers.map(answer => `‘${fill(answer)}’`), "of"), title: fill(path.variant.title) })),
  };
}

function labelView({ id, title, url, reason }: Label, fill: Fill): ResultView["labels"][number] {
  return { id, title: fill(title), url: url ?? "", reason: statementView(reason, fill) };
}

function reasonView(model: Model, { question, answer, why, points }: Reason, fill: Fill): ReasonView {
  const asked = model.questions.find(({ id }) => id === question)!;
  return {
    answer: points === undefined ? `${fill(asked.name)}: ${answerText(asked, answer, fill).toLowerCase()}` : answerText(asked, answer, fill),
    fit: (points === undefined ? model.fits.at(-1)?.text : model.scale[points]) ?? "",
    reason: statementView(why, fill),
  };
}

/** "a, b en c" */
function list(items: string[], word: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}
