import type { Model, Variant } from "./engine/model";
import { outcomeOf } from "./engine/outcome";
import type { Start } from "./start";

/** The variant to go on with: the chosen one, else the best; undefined while neither is known. */
export function formOf(model: Model, { answers, form }: Start): Variant | undefined {
  return model.variants.find(({ id }) => id === form) ?? outcomeOf(model, answers).best[0]?.variant;
}
