import { LONGEST_PLAN } from "../plan/records";
import { isKnown, UNKNOWN, type Answers } from "./engine/answers";
import type { Model } from "./engine/model";

/** No address that we make has answers half as long; one that is longer was not made by us. */
const LONGEST = 2000;

/** The names in an address that are no questions: the variant that was chosen, and what was chosen after the outcome. */
const FORM = "soort";
const PLAN = "plan";

/** What an address says. */
export interface Opened {
  answers: Answers;
  form?: string;
  /** What was chosen after the outcome, still to be read. */
  plan?: string;
  /** Something in it was not ours: an unknown name or answer, one thing twice, or far too much. */
  damaged: boolean;
}

/** Reads the part of an address after #; undefined for one that holds no answers, such as an anchor. */
export function readAddress(model: Model, fragment: string): Opened | undefined {
  const text = fragment.replace(/^#/, "");
  if (!text.includes("=")) return undefined;

  const pairs = text.length > LONGEST + LONGEST_PLAN ? [] : text.split("&").filter(part => part !== "");
  const plans = pairs.filter(pair => pair.startsWith(`${PLAN}=`)).map(pair => pair.slice(PLAN.length + 1));
  const rest = pairs.filter(pair => !pair.startsWith(`${PLAN}=`));
  if (pairs.length === 0 || rest.join("&").length > LONGEST) return { answers: {}, damaged: true };

  const opened: Opened = { answers: {}, damaged: plans.length > 1, ...(plans[0] ? { plan: plans[0] } : {}) };
  const answers: Record<string, string> = {};
  for (const pair of rest) {
    const [name = "", value = "", ...more] = pair.split("=");
    const question = model.questions.find(({ id }) => id === name);
    const fits = question !== undefined && more.length === 0 && answers[question.id] === undefined
      && (value === UNKNOWN || isKnown(question, value));
    if (fits) answers[question.id] = value;
    else if (name === FORM && opened.form === undefined && model.variants.some(({ id }) => id === value)) opened.form = value;
    else opened.damaged = true;
  }
  return { ...opened, answers };
}

/** The answers as they stand in an address, in the order of the questions: "#land=nederland&doel=delen". */
export function writeAddress(model: Model, answers: Answers, form?: string, plan?: string): string {
  const pairs = model.questions.flatMap(({ id }) => (answers[id] === undefined ? [] : [`${id}=${answers[id]}`]));
  return `#${[...pairs, ...(form ? [`${FORM}=${form}`] : []), ...(plan ? [`${PLAN}=${plan}`] : [])].join("&")}`;
}
