import assert from "node:assert/strict";
import { test } from "node:test";
import { examples, model, numbers, wizard } from "./load.mjs";

const { readAddress, writeAddress } = await wizard("address");

test("an address holds the answers by the names of the model, in the order of the questions", () => {
  const answers = { ...examples[0].answers, land: "nederland" };
  assert.equal(writeAddress(model, answers),
    "#land=nederland&doel=delen&product=geen&deelnemers=zelfde-functie&bereik=bestuur&omvang=9-15&ritme=minimaal-vijf&onderzoekservaring=met-hulp&lesbezoek=ja&sector=po&looptijd=structureel");
});

test("what was written is read back, 'weet ik niet' included", () => {
  for (const { answers } of examples) {
    const given = { ...answers, duur: "weet-niet" };
    assert.deepEqual(readAddress(model, writeAddress(model, given)), { answers: given, damaged: false });
  }
});

test("an anchor is no set of answers", () => {
  for (const fragment of ["", "#", "#inhoud", "#bronnen"]) assert.equal(readAddress(model, fragment), undefined);
});

test("what is unknown is left out and said, what is known stays", () => {
  const opened = readAddress(model, "#land=nederland&doel=delen&product=<script>alert(1)</script>&kleur=rood&bereik=__proto__&constructor=delen");
  assert.deepEqual(opened, { answers: { land: "nederland", doel: "delen" }, damaged: true });
});

test("an answer of another question, a second answer and a half pair are not taken", () => {
  assert.deepEqual(readAddress(model, "#doel=vast&product=vast&product=geen&omvang&ritme=dagdelen=2"), { answers: { product: "vast" }, damaged: true });
});

test("a hundred kilobytes are not read", () => {
  assert.deepEqual(readAddress(model, `#doel=delen&x=${"a".repeat(100_000)}`), { answers: {}, damaged: true });
});

test("whatever is in an address, only answers of the model come out", () => {
  const next = numbers(4);
  const parts = ["doel", "delen", "land", "=", "=", "&", "&", "#", "%3D", "vast", "product", "__proto__", "é", "\u0000", "weet-niet"];
  for (let i = 0; i < 2000; i++) {
    const fragment = "#" + Array.from({ length: next(12) }, () => parts[next(parts.length)]).join("");
    for (const [id, answer] of Object.entries(readAddress(model, fragment)?.answers ?? {})) {
      const question = model.questions.find(q => q.id === id);
      assert.ok(answer === "weet-niet" || question.options.some(option => option.id === answer), fragment);
    }
  }
});
