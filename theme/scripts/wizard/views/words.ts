import type { Answers } from "../engine/answers";
import type { Model } from "../engine/model";

/** Fills in the words that differ per country: "{Leraren}" becomes "Leerkrachten" for who works in Flanders. */
export type Fill = (text: string) => string;

export function wordsFor(model: Model, answers: Answers): Fill {
  const chosen = model.questions.flatMap(q => q.options.filter(option => option.id === answers[q.id])).find(option => option.words)?.words;
  const place = (chosen ?? model.usualWords) === "nl-BE" ? 1 : 0;
  return text => text.replace(/\{([^{}]+)\}/g, (_, token: string) => {
    const word = model.words[token[0]!.toLowerCase() + token.slice(1)]?.[place];
    if (word === undefined) return token;
    return token[0] === token[0]!.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1);
  });
}
