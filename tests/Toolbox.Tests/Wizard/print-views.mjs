// Prints views of the conversation for many answers: what the templates get in the browser.
import { examples, model, wizard } from "./load.mjs";

const { outcomeView, questionView } = await wizard("views/outcome-view", "views/question-view");

const given = [
  {},
  { doel: "delen", land: "vlaanderen" },
  ...examples.map(({ answers }) => answers),
  ...examples.map(({ answers }) => ({ ...answers, land: "vlaanderen", duur: "60-90", begeleiding: "niemand", gevoeligheid: "hoog" })),
  { doel: "delen", product: "geen", deelnemers: "open-belangstelling", bereik: "tussen-scholen", omvang: "16-40" },
];
process.stdout.write(JSON.stringify({
  "wizard-question": model.questions.flatMap(({ id }) => given.map(answers => questionView(model, id, answers, "Een & <melding>"))),
  "wizard-outcome": given.map(answers => outcomeView(model, answers, "")),
}));
