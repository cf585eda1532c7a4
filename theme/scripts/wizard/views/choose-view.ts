import type { Model } from "../engine/model";
import type { Start } from "../start";
import { wordsFor } from "./words";

/** All variants, for who knows already which one it is, as wizard-choose.hbs shows it. */
export interface ChooseView {
  countries: { id: string; text: string; checked: boolean }[];
  variants: { id: string; title: string; purpose: string; checked: boolean }[];
  compareUrl: string;
  message: string;
}

export function chooseView(model: Model, start: Start, message: string): ChooseView {
  const fill = wordsFor(model, start.answers);
  const country = model.questions[0]!;
  return {
    countries: country.options.map(({ id, text }) => ({ id, text: fill(text), checked: start.answers[country.id] === id })),
    variants: model.variants.map(({ id, title, purpose }) => ({ id, title: fill(title), purpose: fill(purpose), checked: start.form === id })),
    compareUrl: model.compareUrl ?? "",
    message,
  };
}
