import assert from "node:assert/strict";
import { test } from "node:test";
import { course, examples, model, numbers, scripts } from "./load.mjs";

const { isEmpty, keepView, NOTHING, savedOf, startOf } = await scripts("wizard/saved", "wizard/start", "wizard/views/keep-view");

const full = {
  ...NOTHING,
  answers: { land: "vlaanderen", ...examples[3].answers },
  form: "datateam",
  scan: { doel: "nee", tijd: "ja" },
  rhythm: { track: "jaaragenda", people: ["124"], days: ["2027-10-12"] },
  hours: { people: 5, lines: ["ruimte"] },
  texts: { "doel-eigen": "Leerlingen lezen weer.\nEn graag.", "m0-1": "Koffie" },
  meetings: { 2: [{ slug: "check-in", title: "Check-in en check-out", minutes: 12 }, { title: "Iets van onszelf", minutes: 48 }] },
};

test("what was exported comes back, scan and texts too", () => {
  const file = JSON.parse(JSON.stringify(savedOf(model, full)));
  assert.deepEqual(startOf(model, course, file), { start: full, damaged: false });
});

test("the scan is in the file, and not in the address in it", () => {
  assert.doesNotMatch(savedOf(model, full).address, /sdoel/);
});

test("nothing is nothing", () => {
  assert.ok(isEmpty(NOTHING) && !isEmpty(full));
});

test("what is no plan is refused, what is half one is read and said", () => {
  for (const value of [undefined, null, 3, "plan", [], {}, { address: 3 }, { address: "" }, { address: "#" }]) assert.equal(startOf(model, course, value), undefined);
  const { start, damaged } = startOf(model, course, { address: "#doel=delen&kleur=rood", scan: { doel: "misschien", tijd: "ja", __proto__: null }, texts: { "<b>": "x", "doel-eigen": "y", "m0-1": 3, "m0-2": "z".repeat(9000) } });
  assert.deepEqual([damaged, start.answers, start.scan, start.texts], [true, { doel: "delen" }, { tijd: "ja" }, { "doel-eigen": "y" }]);
});

test("a meeting that is no list of items is left out, and said", () => {
  const item = { title: "Koffie", minutes: 5 };
  const read = meetings => startOf(model, course, { address: "#doel=delen", meetings });
  assert.deepEqual(read({ 0: [item] }), { start: { ...NOTHING, answers: { doel: "delen" }, meetings: { 0: [item] } }, damaged: false });
  for (const wrong of [[null], [{ minutes: 5 }], [{ title: "x", minutes: 0 }], [{ title: "x", minutes: "5" }], "x", Array(61).fill(item)]) {
    assert.deepEqual([read({ 0: wrong }).damaged, read({ 0: wrong }).start.meetings], [true, {}], JSON.stringify(wrong)?.slice(0, 60));
  }
  assert.deepEqual(read({ 0: [{ ...item, slug: "<script>" }] }).start.meetings[0], [item]);
});

test("whatever a file holds, reading it ends", () => {
  const next = numbers(5);
  const values = ["#doel=delen", "", 0, null, [], { doel: "nee" }, "x".repeat(100000), { constructor: "x", __proto__: { y: 1 } }];
  for (let i = 0; i < 500; i++) {
    const read = startOf(model, course, { address: values[next(values.length)], scan: values[next(values.length)], texts: values[next(values.length)] });
    if (read) assert.ok(Object.values(read.start.texts).every(text => typeof text === "string"));
  }
});

test("a browser that refuses says so, and what still works", () => {
  assert.match(keepView(false, false, new Date("2027-05-22")).kept, /bewaart hier niets.*Exporteer/s);
  assert.deepEqual(keepView(true, true, new Date("2027-05-22T12:00:00Z")), { onDevice: true, until: "22 mei 2027", kept: "Bewaard op dit apparaat, tot 22 mei 2027." });
});
