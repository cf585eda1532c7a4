import assert from "node:assert/strict";
import { test } from "node:test";
import { combinations, examples, model, scoring, wizard } from "./load.mjs";

const { outcomeView, questionView, wordsFor } = await wizard("views/outcome-view", "views/question-view", "views/words");

test("the country chooses the words", () => {
  const words = land => wordsFor(model, { land })("{Leraren} in het {primair onderwijs} en een {leraar}");
  assert.equal(words("nederland"), "Leraren in het primair onderwijs en een leraar");
  assert.equal(words("vlaanderen"), "Leerkrachten in het basisonderwijs en een leerkracht");
  assert.equal(words("weet-niet"), words("nederland"));
});

test("no view shows a word that is still open", () => {
  for (const land of ["nederland", "vlaanderen"]) {
    for (const { id } of model.questions) assert.doesNotMatch(JSON.stringify(questionView(model, id, { land }, "")), /\{[a-zA-Z ]+\}/);
    for (const { answers } of examples) assert.doesNotMatch(JSON.stringify(outcomeView(model, { ...answers, land }, "")), /\{[a-zA-Z ]+\}/);
  }
});

test("'weet ik niet' can be chosen at every question, last", () => {
  for (const { id } of model.questions) assert.equal(questionView(model, id, {}, "").options.at(-1).id, "weet-niet");
});

test("who knows enough may have the outcome now", () => {
  const answers = { doel: "delen", product: "geen", deelnemers: "zelfde-vak", bereik: "weet-niet" };
  assert.equal(questionView(model, "omvang", answers, "").hasOutcome, false);
  assert.equal(questionView(model, "ritme", { ...answers, omvang: "4-8" }, "").hasOutcome, true);
});

test("without a result the view names the questions that could give one", () => {
  const { result, open, needed } = outcomeView(model, { doel: "delen" }, "");
  assert.equal(result, null);
  assert.equal(needed, 3);
  assert.deepEqual(open.map(({ id }) => id), ["product", "deelnemers", "bereik", "omvang", "ritme"]);
});

test("equal variants stand together, with the question that decides, and not among the close ones", () => {
  const answers = [...combinations(scoring, false)].find(given => outcomeView(model, given, "").result.equals.length > 0);
  const { result } = outcomeView(model, answers, "");
  assert.equal(result.equals[0].score, result.score);
  assert.ok(result.equals[0].question.length > 0);
  assert.equal(result.reasons.length, result.equals.length + 1);
  assert.ok(result.close.every(({ score }) => score < result.score));
});

test("every reason says whose it is", () => {
  for (const { answers } of examples) {
    for (const { rows } of outcomeView(model, answers, "").result.reasons) {
      for (const { reason } of rows) assert.match(reason.provenance.text, reason.provenance.added ? /^aanvulling/ : /^bron: ./);
    }
  }
});

test("what costs points stands among the reasons", () => {
  const { rows } = outcomeView(model, { ...examples[7].answers, lesbezoek: "misschien" }, "").result.reasons[0];
  assert.deepEqual([rows.at(-1).answer, rows.at(-1).fit], ["Lesbezoek: misschien", "past minder"]);
});

test("warnings about owner and money come later", () => {
  const { warnings, later } = outcomeView(model, { ...examples[1].answers, looptijd: "structureel", begeleiding: "niemand" }, "");
  assert.deepEqual([warnings.map(({ id }) => id), later.map(({ id }) => id)], [["niemand-begeleidt"], ["structureel-geld"]]);
});
