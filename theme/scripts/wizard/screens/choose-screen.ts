import choose from "../../../shared/wizard-choose.hbs";
import { chooseView } from "../views/choose-view";
import type { Desk, Screen } from "./screen";

const NOTHING_CHOSEN = "Kies een soort. Weet je het nog niet, neem dan de vragen.";

/** The fast lane: pick the variant, go to the dates. */
export function chooseScreen(desk: Desk): Screen {
  const country = desk.model.questions[0]!.id;
  return {
    html: message => choose(chooseView(desk.model, desk.start(), message)),
    changed({ name, value }) {
      if (name === "soort") desk.update({ form: value });
      if (name === country) {
        desk.update({ answers: { ...desk.start().answers, [country]: value } });
        desk.again(`${country}-${value}`);
      }
      desk.complain("");
    },
    submit() {
      if (desk.start().form === undefined) desk.complain(NOTHING_CHOSEN);
      else desk.go("stap-ritme");
    },
  };
}
