import assert from "node:assert/strict";
import { test } from "node:test";
import { course, model, wizard } from "./load.mjs";

const { readinessOf, statementsFor, adviceView, scanView, NOTHING } = await wizard("engine/readiness", "views/scan-view", "start");

const { scan } = course;
const ids = ({ weight, talks }) => [weight, talks.map(({ id }) => id)];
const everything = answer => Object.fromEntries(scan.parts.flatMap(part => part.statements).map(({ id }) => [id, answer]));

test("nothing answered, nothing to talk about", () => {
  assert.deepEqual(readinessOf(scan, {}, "datateam"), { groups: [], stops: [], kickOff: false, answered: 0, asked: 22 });
});

test("every 'yes' leaves nothing open, for every variant", () => {
  for (const { id } of model.variants) {
    const found = readinessOf(scan, everything("ja"), id);
    assert.deepEqual([found.groups, found.stops, found.kickOff, found.answered - found.asked], [[], [], false, 0]);
  }
});

test("'no' is talked about by its weight, what is partly there or not known one step later", () => {
  const found = readinessOf(scan, { doel: "nee", tijd: "deels", eigenaar: "nee", geld: "weet-niet", ruimte: "deels", visie: "ja" }, "datateam");
  assert.deepEqual(found.groups.map(ids), [["eerst", ["doel"]], ["regelen", ["tijd", "eigenaar"]], ["aandacht", ["geld", "ruimte"]]]);
});

test("with every 'no' the scan still forbids nothing, apart from its two exceptions", () => {
  const stopped = model.variants.filter(({ id }) => readinessOf(scan, everything("nee"), id).stops.length > 0).map(({ id }) => id);
  assert.deepEqual(stopped, ["lesson-study", "intervisienetwerk"]);
  for (const { id } of model.variants) {
    const advice = adviceView(model, course, { ...NOTHING, form: id, scan: everything("nee") });
    assert.doesNotMatch(JSON.stringify(advice), /niet starten|nog niet beginnen/i);
    assert.ok(advice.trial.length > 0 && advice.stops.every(({ trial }) => /proef/i.test(trial)));
    assert.equal(advice.groups[0].title, "Bespreek dit eerst");
  }
});

test("the exceptions need a plain 'no'", () => {
  for (const answer of ["deels", "weet-niet"]) {
    assert.deepEqual(readinessOf(scan, { lesbezoek: answer }, "lesson-study").stops, []);
    assert.deepEqual(readinessOf(scan, { veiligheid: answer }, "intervisienetwerk").stops, []);
  }
  assert.deepEqual(readinessOf(scan, { veiligheid: "nee" }, "datateam").stops, []);
});

test("safety comes first where one speaks of oneself", () => {
  assert.deepEqual(readinessOf(scan, { veiligheid: "nee" }, "intervisienetwerk").groups.map(ids), [["eerst", ["veiligheid"]]]);
  assert.deepEqual(readinessOf(scan, { veiligheid: "nee" }, "datateam").groups.map(ids), [["regelen", ["veiligheid"]]]);
});

test("what holds for one variant only is asked there only", () => {
  const asked = form => statementsFor(scan, form).map(({ id }) => id);
  assert.ok(asked("lesson-study").includes("lesbezoek") && !asked("datateam").includes("lesbezoek") && !asked(undefined).includes("lesbezoek"));
  assert.ok(asked("datateam").includes("onderzoek") && asked("onderzoeksgemeenschap").includes("onderzoek") && !asked("lesson-study").includes("onderzoek"));
});

test("three things to arrange ask for a meeting about the start", () => {
  assert.equal(readinessOf(scan, { product: "nee", eigenaar: "nee" }, "datateam").kickOff, false);
  assert.equal(readinessOf(scan, { product: "nee", eigenaar: "nee", geld: "nee" }, "datateam").kickOff, true);
  assert.equal(readinessOf(scan, { product: "nee", eigenaar: "nee", geld: "deels" }, "datateam").kickOff, false);
});

test("no statement denies, so that 'no' means one thing", () => {
  for (const { id, text } of scan.parts.flatMap(part => part.statements)) {
    // Safety is to dare to say "I do not know".
    if (id !== "veiligheid") assert.doesNotMatch(text, /\b(niet|geen|nooit|zonder)\b/i, text);
  }
});

test("warnings about owner and time come with the scan", () => {
  const warnings = looptijd => adviceView(model, course, { ...NOTHING, answers: { looptijd } }).warnings.map(({ id }) => id);
  assert.deepEqual([warnings("structureel"), warnings("jaar")], [["structureel-geld"], []]);
});

test("no word stays open in any country", () => {
  for (const land of ["nederland", "vlaanderen"]) {
    assert.doesNotMatch(JSON.stringify(scanView(model, course, { ...NOTHING, answers: { land }, form: "lesson-study", scan: everything("nee") }, "")), /\{[a-zA-Z ]+\}/);
  }
});
