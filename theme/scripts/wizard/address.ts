import { isKnown, UNKNOWN, type Answers } from "./engine/answers";
import type { Model } from "./engine/model";

/** No address that we make is half as long; one that is longer was not made by us. */
const LONGEST = 2000;

/** What an address says. */
export interface Opened {
  answers: Answers;
  /** Something in it was not ours: an unknown name or answer, one thing twice, or far too much. */
  damaged: boolean;
}

/** Reads the part of an address after #; undefined for one that holds no answers, such as an anchor. */
export function readAddress(model: Model, fragment: string): Opened | undefined {
  const text = fragment.replace(/^#/, "");
  if (!text.includes("=")) return undefined;
  if (text.length > LONGEST) return { answers: {}, damaged: true };

  const answers: Record<string, string> = {};
  let damaged = false;
  for (const pair of text.split("&").filter(part => part !== "")) {
    const [name = "", value = "", ...rest] = pair.split("=");
    const question = model.questions.find(({ id }) => id === name);
    const fits = question !== undefined && rest.length === 0 && answers[question.id] === undefined
      && (value === UNKNOWN || isKnown(question, value));
    if (fits) answers[question.id] = value;
    else damaged = true;
  }
  return { answers, damaged };
}

/** The answers as they stand in an address, in the order of the questions: "#land=nederland&doel=delen". */
export function writeAddress(model: Model, answers: Answers): string {
  const pairs = model.questions.flatMap(({ id }) => (answers[id] === undefined ? [] : [`${id}=${answers[id]}`]));
  return `#${pairs.join("&")}`;
}
