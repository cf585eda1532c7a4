import assert from "node:assert/strict";
import { test } from "node:test";
import { course, model, numbers, scripts } from "./load.mjs";

const { readAddress, readChosen, readMeeting, writeAddress, writeChosen, writeMeeting } =
  await scripts("plan/records", "plan/meeting", "wizard/start-link", "wizard/address");

const eight = {
  title: "Eerste bijeenkomst",
  start: "2026-12-01T15:30",
  people: 8,
  items: [
    { slug: "check-in", minutes: 10 },
    { slug: "verwachtingen-uitwisselen", minutes: 45 },
    { title: "Pauze", minutes: 10 },
    { slug: "onder-de-oppervlakte-gesprek", minutes: 45, note: "stil begin, 100%" },
    { slug: "collegiale-consultatie" },
    { slug: "filosofisch-gesprek-polarisatie", minutes: 30 },
    { slug: "medevoorbereiding-in-duo", minutes: 5 },
    { slug: "exit-ticket", minutes: 5 },
  ],
  note: "Lokaal 3. Neem mee: stiften, en ~ of _ of . mag.",
};

test("a meeting comes back as it was written", () => {
  assert.deepEqual(readMeeting(writeMeeting(eight)), { plan: eight, problems: [] });
  const empty = { title: "", items: [], note: "" };
  assert.deepEqual(readMeeting(writeMeeting(empty)), { plan: empty, problems: [] });
});

test("eight items are short enough for a chat, in letters that chats leave alone", () => {
  const { note: _, ...rest } = eight;
  const text = writeMeeting({ ...rest, note: "" });
  assert.ok(text.length < 330, `${text.length}`);
  assert.match(text, /^1\.[A-Za-z0-9.,%+-]+$/);
  assert.match(text, /[a-z0-9]$/);
});

test("the first version stays readable: this link was given away", () => {
  assert.deepEqual(readMeeting("1.tStart,s20261201T1530,p8,icheck-in.10,ePauze.10,k0000").plan, {
    title: "Start",
    start: "2026-12-01T15:30",
    people: 8,
    items: [{ slug: "check-in", minutes: 10 }, { title: "Pauze", minutes: 10 }],
    note: "",
  });
});

test("a link that was cut anywhere opens what is left of it, and says so", () => {
  const text = writeMeeting(eight);
  for (let length = 3; length < text.length; length++) {
    const { plan, problems } = readMeeting(text.slice(0, length));
    assert.ok(problems.length > 0, text.slice(0, length));
    assert.ok(plan.items.length <= 8);
    plan.items.slice(0, -1).forEach((item, i) => assert.deepEqual(item, eight.items[i]));
  }
});

test("a link that was changed says so", () => {
  const text = writeMeeting(eight);
  assert.deepEqual(readMeeting(text.replace("check-in.10", "check-in.99")).problems, ["De link is onderweg veranderd. Kijk na of alles klopt."]);
  assert.match(readMeeting(text.replace("p8", "q8")).problems.join(" "), /Eén onderdeel konden we niet lezen/);
  assert.match(readMeeting(text.replace(/^1\./, "2.")).problems[0], /nieuwere versie/);
});

test("whatever an address holds, reading it ends and gives no more than a plan", () => {
  const next = numbers(3);
  const parts = ["1.", "2.", "t", "s20261301T9999", "icheck-in", "i<script>", ".9999", ".10", ",", ",", "%", "%E2", "+", "p8", "p-1", "k1234", "__proto__", "é", "n", "e"];
  for (let i = 0; i < 4000; i++) {
    const text = "1." + Array.from({ length: next(20) }, () => parts[next(parts.length)]).join("");
    const { plan } = readMeeting(text);
    assert.deepEqual(Object.keys(plan).filter(key => !["title", "start", "people", "items", "note"].includes(key)), []);
    for (const item of plan.items) assert.ok(item.slug === undefined || /^[a-z0-9-]+$/.test(item.slug));
    readChosen(course, text);
  }
  assert.deepEqual(readMeeting("<b>").problems, ["Deze link bevat geen plan dat wij kunnen lezen."]);
  assert.ok(readMeeting(`1.${"icheck-in.10,".repeat(10000)}`).plan.items.length <= 60);
});

const chosen = {
  rhythm: {
    track: "jaaragenda", frequency: "zelf", times: 7, length: "m75", start: "08:15", from: "2027-09-07", to: "2028-06-19", fixed: "2027-04-15",
    weekdays: [2, 4], region: "zuid", people: ["124", "", "12345"], closed: [{ name: "Studiedag, met team", from: "2027-10-04", to: "2027-10-05" }], days: ["2027-10-12", "2027-11-30"],
  },
  hours: { people: 14, between: 45, prepare: 0, rate: 60, lines: ["taakuren", "ruimte"] },
  scan: { doel: "nee", tijd: "weet-niet" },
  tellScan: true,
};

test("what was chosen after the outcome comes back", () => {
  assert.deepEqual(readChosen(course, writeChosen(chosen)), { ...chosen, damaged: false });
});

test("the scan stays out of the link unless one says otherwise", () => {
  const text = writeChosen({ ...chosen, tellScan: false });
  assert.doesNotMatch(text, /sdoel|stijd/);
  assert.deepEqual(readChosen(course, text).scan, {});
});

test("nothing chosen is no plan in the address", () => {
  assert.equal(writeChosen({ rhythm: {}, hours: {}, scan: { doel: "nee" }, tellScan: false }), "");
});

test("unknown names, days that do not exist and strange presence are left out and said", () => {
  for (const record of ["wvolgend-jaar", "fdagelijks", "a2027-02-30", "b1", "d78", "vbrussel", "p9", "mgisteren", "c2027-01-02.2027-01-01.x", "sdoel.misschien", "s__proto__.ja", "u2500", "x99", "n0", "e12345", "gcadeaubon"]) {
    const { damaged, rhythm, hours, scan } = readChosen(course, `1.${record},k0000`);
    assert.deepEqual([damaged, rhythm, hours, scan], [true, {}, {}, {}], record);
  }
});

test("the address holds answers, the chosen variant and the plan, and gives them back", () => {
  const answers = { land: "vlaanderen", doel: "delen" };
  const address = writeAddress(model, answers, "datateam", writeChosen(chosen));
  assert.deepEqual(readAddress(model, address), { answers, form: "datateam", plan: writeChosen(chosen), damaged: false });
  assert.equal(readAddress(model, "#soort=kookclub").damaged, true);
});
