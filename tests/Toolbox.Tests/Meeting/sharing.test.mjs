import assert from "node:assert/strict";
import { test } from "node:test";
import { model, numbers, scripts } from "./load.mjs";

const { added, agendaOf, changed, EMPTY, markdownOf, meetingCalendar, moved, openMeeting, planIn, qrView, readMeeting, removed, withoutNotes, writeMeeting } =
  await scripts("plan/meeting", "meeting/agenda", "meeting/changes", "meeting/markdown", "meeting/meeting-calendar", "meeting/opened", "meeting/qr-view");

const full = {
  title: "Eerste keer", start: "2026-12-01T15:30", people: 8, available: 75,
  items: [{ slug: "check-in", minutes: 10 }, { title: "Nieuws", minutes: 5, part: "zakelijk" }, { slug: "fishbowl", note: "stoelen!" }, { title: "Delen", part: "oogst" }],
  note: "Lokaal 3",
};

test("the time there is, and what an item is for, come back from a link", () => {
  assert.deepEqual(openMeeting(model, writeMeeting(full)), { plan: full, problems: [] });
});

test("a plan of the start wizard, which says neither, opens", () => {
  const { plan, problems } = openMeeting(model, "1.tStart,s20261201T1530,p8,icheck-in.10,ePauze.10,k0000");
  assert.equal(plan.items.length, 2);
  assert.equal(problems.length, 1);
  assert.equal(agendaOf(model, plan).lines[1].part, "pauze");
});

test("a tool that was renamed opens under its new name, one that is gone keeps its place, and both are named", () => {
  const renamed = { ...model, renamed: { ...model.renamed, rondje: "check-in" } };
  const { plan, problems } = openMeeting(renamed, writeMeeting({ ...EMPTY, items: [{ slug: "rondje", minutes: 10 }, { slug: "stoelendans-met-taart", minutes: 20 }, { slug: "fishbowl" }] }));
  assert.deepEqual(plan.items, [{ slug: "check-in", minutes: 10 }, { title: "Stoelendans met taart", minutes: 20 }, { slug: "fishbowl" }]);
  assert.deepEqual(problems, ["‘Rondje’ heet nu ‘" + model.tools["check-in"].title + "’.", "‘Stoelendans met taart’ staat niet meer op deze site. We hielden de plek vrij; kies er iets anders voor."]);
});

test("names of the language are no tools", () => {
  for (const slug of ["constructor", "prototype"]) {
    assert.equal(openMeeting(model, writeMeeting({ ...EMPTY, items: [{ slug }] })).plan.items[0].slug, undefined);
  }
});

test("another name of a tool leads to it, and no tool is another name of one", () => {
  assert.ok(Object.keys(model.renamed).length > 50);
  for (const [name, slug] of Object.entries(model.renamed)) {
    assert.ok(Object.hasOwn(model.tools, slug), slug);
    assert.ok(!Object.hasOwn(model.tools, name), name);
  }
});

test("two hundred items, emoji, right-to-left text and script in titles do no harm", () => {
  const titles = ["🎉🎊", "مرحبا בדיקה", "<script>alert(1)</script>", "a.b,c%d+e", "\ud800"];
  const items = Array.from({ length: 200 }, (_, i) => ({ title: titles[i % titles.length], minutes: 1 + (i % 9) }));
  const { plan, problems } = openMeeting(model, writeMeeting({ ...EMPTY, items }));
  assert.equal(plan.items.length, 60);
  // Half a letter is none: of the first 74 items fourteen cannot be read, and then it is full.
  assert.deepEqual(problems, ["Een plan heeft hoogstens 60 onderdelen. De laatste 126 staan er niet bij.", "14 onderdelen konden we niet lezen."]);
  assert.equal(plan.items[1].title, titles[1]);
  assert.match(markdownOf(plan, agendaOf(model, plan), "https://x.example/", false), /\\<script\\>/);
});

test("a link without notes holds none", () => {
  const link = writeMeeting(withoutNotes(full));
  assert.doesNotMatch(link, /stoelen|Lokaal/);
  assert.equal(readMeeting(link).plan.items.length, 4);
});

test("the plan is found in an address wherever it stands", () => {
  assert.equal(planIn("#plan=1.a,k"), "1.a,k");
  assert.equal(planIn("#x=1&plan=1.b"), "1.b");
  assert.equal(planIn("#inhoud"), undefined);
});

test("a new item stands before what is shared and the end", () => {
  const items = ["check-in", "Delen en volgende stap", "exit-ticket"].map(name => (name.includes(" ") ? { title: name } : { slug: name }));
  const names = plan => plan.items.map(({ slug, title }) => slug ?? title);
  assert.deepEqual(names(added(model, { ...EMPTY, items }, { slug: "fishbowl" })), ["check-in", "fishbowl", "Delen en volgende stap", "exit-ticket"]);
  assert.deepEqual(names(added(model, { ...EMPTY, items }, { slug: "plus-delta" })).at(-1), "plus-delta");
});

test("moving keeps every item, wherever it goes", () => {
  const next = numbers(5);
  const items = "abcdefg".split("").map(title => ({ title }));
  let plan = { ...EMPTY, items };
  for (let i = 0; i < 300; i++) plan = moved(plan, next(9) - 1 < 0 ? 0 : next(7), next(12) - 2);
  assert.deepEqual(plan.items.map(({ title }) => title).sort(), items.map(({ title }) => title));
  assert.deepEqual(moved({ ...EMPTY, items }, 0, 2).items.map(({ title }) => title).join(""), "bcadefg");
});

test("what is undefined in a change is taken away", () => {
  assert.deepEqual(changed(full, 0, { minutes: undefined }).items[0], { slug: "check-in" });
  assert.equal(removed(full, 1).items.length, 3);
});

test("Markdown has the agenda, the steps and one list of materials; notes only when asked", () => {
  const agenda = agendaOf(model, full);
  const text = markdownOf(full, agenda, "https://x.example/#plan", false);
  assert.match(text, /^# Eerste keer\n\ndinsdag 1 december 2026, 15:30\n/);
  assert.match(text, /\| 15:30–15:40 \| 10 \| /);
  assert.match(text, /## Fishbowl|## Vissenkom/i);
  assert.doesNotMatch(text, /stoelen!|Lokaal 3/);
  assert.match(markdownOf(full, agenda, "", true), /> stoelen![\s\S]*## Notities\n\nLokaal 3/);
});

test("the calendar has one event that lasts as long as the agenda, and none without a start", () => {
  const agenda = agendaOf(model, full);
  const file = meetingCalendar(full, agenda, "https://x.example/", "Europe/Amsterdam", new Date("2026-11-21T12:00:00Z"));
  assert.match(file, /DTSTART;TZID=Europe\/Amsterdam:20261201T153000\r\n/);
  const end = 15 * 60 + 30 + agenda.total;
  assert.ok(file.includes(`DTEND;TZID=Europe/Amsterdam:20261201T${String(Math.floor(end / 60)).padStart(2, "0")}${String(end % 60).padStart(2, "0")}00`));
  const { start: _, ...rest } = full;
  assert.equal(meetingCalendar(rest, agenda, "", "Europe/Amsterdam", new Date()), undefined);
});

test("a code is drawn square for square", () => {
  assert.deepEqual(qrView([[true, true, false], [false, false, false], [true, false, true]]), { size: 11, path: "M4 4h2v1h-2zM4 6h1v1h-1zM6 6h1v1h-1z" });
});
