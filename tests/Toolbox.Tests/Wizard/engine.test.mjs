import assert from "node:assert/strict";
import { test } from "node:test";
import { combinations, examples, model, numbers, scoring, wizard } from "./load.mjs";

const { fitOf, outcomeOf, rank, reasonsFor, separate, UNKNOWN, warningsAt } =
  await wizard("engine/answers", "engine/ranking", "engine/separation", "engine/outcome");

const corrected = model.questions.filter(question => question.weight === 0 && model.corrections.some(c => c.when.question === question.id));

for (const { name, answers, expected } of examples) {
  test(`example ${name}`, () => {
    const first = rank(model, answers).slice(0, expected.length).map(({ variant, score }) => ({ form: variant.id, score }));
    assert.deepEqual(first, expected);
    assert.equal(outcomeOf(model, answers).best[0].variant.id, expected[0].form);
  });
}

test("every full or partial combination of answers has a ranking, and an outcome from four scoring answers on", () => {
  let combined = 0;
  for (const others of [{}, { onderzoekservaring: "nee", lesbezoek: "nee", sector: "po" }, { lesbezoek: "misschien" }]) {
    for (const answers of combinations(scoring, true)) {
      const outcome = outcomeOf(model, { ...answers, ...others });
      const given = Object.keys(answers).length;
      assert.equal(outcome.best.length > 0, given >= 4);
      assert.ok(outcome.ranking.length >= 1);
      if (given >= 4) assert.ok(fitOf(model, outcome.best[0]).length > 0);
      combined++;
    }
  }
  assert.equal(combined, 3 * 10 * 4 * 8 * 5 * 6 * 5);
});

test("every variant wins some full combination alone, without any correction", () => {
  const winners = new Set();
  for (const answers of combinations(scoring, false)) {
    const { best } = outcomeOf(model, answers);
    if (best.length === 1) winners.add(best[0].variant.id);
  }
  assert.deepEqual([...winners].sort(), model.variants.map(({ id }) => id).sort());
});

test("two variants that stand close always have a question that decides, and an answer for at least one of them", () => {
  for (const answers of combinations(scoring, true)) {
    const { best, close } = outcomeOf(model, answers);
    for (const other of [...best.slice(1), ...close]) {
      const { question, paths } = separate(model, best[0].variant, other.variant, answers);
      assert.ok(question.length > 0);
      assert.ok(paths.length > 0, `${best[0].variant.id} – ${other.variant.id}`);
    }
  }
});

test("a separating question is the same from both sides", () => {
  for (const first of model.variants) {
    for (const second of model.variants.filter(({ id }) => id !== first.id)) {
      const answers = examples[0].answers;
      const there = separate(model, first, second, answers);
      const back = separate(model, second, first, answers);
      assert.equal(there.question, back.question);
        assert.deepEqual(byVariant(there), byVariant(back));
    }
  }
});

test("a made question asks for the answer in which the two differ most", () => {
  const [tdt, int] = ["teacher-design-team", "intervisienetwerk"].map(id => model.variants.find(v => v.id === id));
  const separation = separate(model, tdt, int, examples[1].answers);
  assert.equal(separation.from.id, "doel");
  assert.deepEqual(byVariant(separation), [
    ["intervisienetwerk", ["Eigen werkvragen en dilemma’s bespreken, persoonlijke groei"]],
    ["teacher-design-team", ["Lessen, materiaal of curriculum (her)ontwerpen"]],
  ]);
});

test("a written question keeps its answers in the order they were written", () => {
  const [did, vlg] = ["didactisch-leernetwerk", "vakdidactische-leergemeenschap"].map(id => model.variants.find(v => v.id === id));
  assert.deepEqual(separate(model, did, vlg, {}).paths.map(({ variant, answers }) => [variant.id, answers]), [[vlg.id, ["Ja"]], [did.id, ["Nee"]]]);
});

test("the order of answers does not matter", () => {
  const next = numbers(1);
  for (let i = 0; i < 300; i++) {
    const answers = randomAnswers(next);
    const shuffled = Object.entries(answers).map(pair => [next(1000), pair]).sort(([a], [b]) => a - b).map(([, pair]) => pair);
    assert.deepEqual(outcomeOf(model, Object.fromEntries(shuffled)), outcomeOf(model, answers));
  }
});

test("a higher score for an answer never lowers the rank of its variant", () => {
  const next = numbers(2);
  let raised = 0;
  for (let i = 0; i < 400; i++) {
    const answers = randomAnswers(next);
    const v = next(model.variants.length);
    const question = scoring[next(scoring.length)].id;
    const answer = answers[question];
    const points = model.variants[v].scores[question].points[answer];
    if (points === undefined || points === 3) continue;

    const better = structuredClone(model);
    better.variants[v].scores[question].points[answer] = points + 1;
    const place = m => rank(m, answers).findIndex(({ variant }) => variant.id === model.variants[v].id);
    if (place(model) < 0) continue;
    assert.ok(place(better) <= place(model));
    assert.ok(place(better) >= 0);
    raised++;
  }
  assert.ok(raised > 100);
});

test("'weet ik niet' adds nothing to any variant", () => {
  const next = numbers(3);
  for (let i = 0; i < 300; i++) {
    const answers = randomAnswers(next);
    const { id } = model.questions[next(model.questions.length)];
    const { [id]: _, ...without } = answers;
    assert.deepEqual(outcomeOf(model, { ...without, [id]: UNKNOWN }), outcomeOf(model, without));
  }
});

test("fewer than four scoring answers give no result, whatever else is known", () => {
  const others = Object.fromEntries(model.questions.filter(q => q.weight === 0).map(q => [q.id, q.options[0].id]));
  for (const answers of combinations(scoring, true)) {
    if (Object.keys(answers).length > 3) continue;
    const outcome = outcomeOf(model, { ...answers, ...others });
    assert.deepEqual([outcome.best, outcome.close, outcome.labels], [[], [], []]);
  }
});

test("equal scores are equal, and the order of the model only decides which stands first", () => {
  let ties = 0;
  for (const answers of combinations(scoring, false)) {
    const { best, close, ranking } = outcomeOf(model, answers);
    if (best.length < 2) continue;
    ties++;
    assert.equal(new Set(best.map(({ score }) => score)).size, 1);
    const places = best.map(({ variant }) => model.variants.indexOf(variant));
    assert.deepEqual(places, [...places].sort((a, b) => a - b));
    assert.ok(close.every(({ score }) => score < best[0].score));
    assert.equal(ranking.filter(({ score }) => score === best[0].score).length, best.length);
  }
  assert.ok(ties > 100);
});

test("a variant within five points stands close, one of six does not", () => {
  const { best, close, ranking } = outcomeOf(model, examples[0].answers);
  assert.deepEqual(close.map(({ variant, score }) => [variant.id, score]), [["lerend-netwerk", 31]]);
  assert.ok(ranking.some(({ score }) => score < best[0].score - 5));
});

test("words follow the share of what was possible", () => {
  const words = share => fitOf(model, { variant: model.variants[0], score: 0, share });
  assert.deepEqual([1, 0.85, 0.849, 0.7, 0.55, 0.549, 0].map(words),
    ["past heel goed", "past heel goed", "past goed", "past goed", "kan", "past minder", "past minder"]);
});

test("answers that pull in different directions are said to be unclear", () => {
  assert.equal(outcomeOf(model, examples[0].answers).unclear, false);
  const unclear = [...combinations(scoring, false)].find(answers => rank(model, answers)[0].share < 0.55);
  assert.equal(outcomeOf(model, unclear).unclear, true);
});

test("an exclusion says why", () => {
  const excluded = outcomeOf(model, examples[8].answers).excluded.map(({ variant, because }) => [variant.id, because.when.question]);
  assert.deepEqual(excluded, [["lesson-study", "lesbezoek"], ["vakdidactische-leergemeenschap", "bereik"], ["intersectoraal-leernetwerk", "deelnemers"]]);
});

test("reasons give every scoring answer, and what costs points", () => {
  const datateam = model.variants.find(({ id }) => id === "datateam");
  const reasons = reasonsFor(model, datateam, examples[6].answers);
  assert.deepEqual(reasons.map(({ question, points }) => [question, points]), [
    ["doel", 3], ["product", 2], ["deelnemers", 3], ["bereik", 3], ["omvang", 3], ["ritme", 3], ["onderzoekservaring", undefined],
  ]);
});

test("labels name the group", () => {
  const labels = answers => outcomeOf(model, answers).labels.map(({ id }) => id);
  assert.deepEqual(labels(examples[14].answers), ["kennisgroep"]);
  assert.deepEqual(labels(examples[3].answers), ["leerteam"]);
  assert.deepEqual(labels({ ...examples[3].answers, looptijd: "kort" }), ["gelegenheidscommunity", "leerteam"]);
  assert.deepEqual(labels({ ...examples[0].answers, omvang: "40-plus" }), ["kennisgroep"]);
});

test("warnings come with the answers that raise them", () => {
  const warnings = answers => outcomeOf(model, answers).warnings.map(({ id }) => id);
  const base = examples[1].answers;
  assert.deepEqual(warnings(base), []);
  assert.deepEqual(warnings({ ...base, doel: "leren-zien", product: "geen" }), ["groep-klein"]);
  assert.deepEqual(warnings({ ...base, duur: "60-90" }), ["kort-bij-ontwerp"]);
  assert.deepEqual(warnings({ ...base, ritme: "dagdelen" }), ["zelden-bij-ontwerp"]);
  assert.deepEqual(warnings({ ...base, begeleiding: "niemand", gevoeligheid: "hoog", looptijd: "structureel" }), ["niemand-begeleidt", "persoonlijk", "structureel-geld"]);
  assert.deepEqual(warnings(examples[6].answers), ["groep-na-afwezigen", "geen-onderzoekservaring"]);
  assert.deepEqual(warnings({ ...examples[0].answers, omvang: "16-40", ritme: "intensief" }), ["structureel-geld"]);
  assert.deepEqual(warnings({ ...base, omvang: "16-40" }), ["groep-groot"]);
});

test("a warning is given at the question that completes it", () => {
  const at = (question, answers) => warningsAt(model, question, answers).map(({ id }) => id);
  assert.deepEqual(at("duur", { duur: "60-90" }), []);
  assert.deepEqual(at("duur", { doel: "ontwerpen", duur: "60-90" }), ["kort-bij-ontwerp"]);
  assert.deepEqual(at("begeleiding", { begeleiding: "roulerend" }), ["roulerend"]);
  assert.deepEqual(at("omvang", { omvang: "2-3" }), []);
  assert.deepEqual(at("looptijd", { looptijd: "structureel" }), []);
});

function byVariant({ paths }) {
  return paths.map(({ variant, answers }) => [variant.id, answers]).sort(([a], [b]) => (a < b ? -1 : 1));
}

function randomAnswers(next) {
  const asked = [...scoring, ...corrected].filter(() => next(5) > 0);
  return Object.fromEntries(asked.map(question => [question.id, question.options[next(question.options.length)].id]));
}

