import assert from "node:assert/strict";
import { test } from "node:test";
import { model, scripts } from "./load.mjs";

const { adviceOf, agendaOf, begun, carried, endOf, indexIn, lateOf, leftOf, stepped, paused, shortened, stagesOf, timerText, withMinutes } =
  await scripts("meeting/agenda", "meeting/run/carried", "meeting/run/run", "meeting/run/stages");

const plan = (items, more) => ({ title: "", items, note: "", ...more });
const START = Date.UTC(2026, 11, 1, 14, 30);
const MINUTE = 60_000;

test("the stages of every tool take exactly the minutes it has in the plan", () => {
  for (const [slug] of Object.entries(model.tools)) {
    for (const minutes of [1, 7, 45, 90, 1440]) {
      const stages = stagesOf(agendaOf(model, plan([{ slug, minutes }], { people: 7 })));
      assert.equal(stages.reduce((sum, { seconds }) => sum + seconds, 0), minutes * 60, slug);
      assert.ok(stages.every(({ seconds }) => seconds >= 0));
    }
  }
});

test("over ninety minutes the timer is exact to a second, however seldom it is looked at", () => {
  const [stage] = stagesOf(agendaOf(model, plan([{ title: "Werk", minutes: 90 }])));
  const run = begun("1.", [stage], START);
  for (let second = 0; second <= 95 * 60; second++) {
    const left = 90 * 60 - second;
    const shown = `${left < 0 ? "+" : ""}${Math.floor(Math.abs(left) / 60)}:${String(Math.abs(left) % 60).padStart(2, "0")}`;
    assert.equal(timerText(leftOf(run, stage, START + second * 1000)), shown);
  }
  assert.deepEqual([1, 999, 1000, 1001, 90 * MINUTE + 999, 90 * MINUTE + 1001].map(ms => timerText(leftOf(run, stage, START + ms))), ["90:00", "90:00", "89:59", "89:59", "0:00", "+0:01"]);
});

test("a pause stands still, and who goes on too early and back again loses no time", () => {
  const stages = stagesOf(agendaOf(model, plan([{ title: "Een", minutes: 10 }, { title: "Twee", minutes: 10 }])));
  let run = begun("1.", stages, START);
  run = paused(run, START + 2 * MINUTE);
  assert.equal(timerText(leftOf(run, stages[0], START + 30 * MINUTE)), "8:00");
  run = paused(run, START + 5 * MINUTE);
  assert.equal(timerText(leftOf(run, stages[0], START + 6 * MINUTE)), "7:00");
  run = stepped(run, stages, 1, START + 6 * MINUTE);
  assert.equal(timerText(leftOf(run, stages[1], START + 6 * MINUTE)), "10:00");
  run = stepped(run, stages, -1, START + 7 * MINUTE);
  assert.equal(timerText(leftOf(run, stages[0], START + 7 * MINUTE)), "6:00");
  run = stepped(stepped(run, stages, 1, START), stages, 1, START);
  assert.ok(run.ended);
  assert.deepEqual([stepped(run, stages, -1, START).ended, indexIn(stages, stepped(run, stages, -1, START))], [false, 1]);
  assert.equal(indexIn(stages, stepped(stepped(run, stages, -9, START), stages, -9, START)), 0);
});

test("the meeting ends when the plan says, when that is about now; else as long after it began", () => {
  const agenda = agendaOf(model, plan([{ title: "Een", minutes: 10 }], { available: 75 }));
  const run = begun("1.", stagesOf(agenda), START + 5 * MINUTE);
  assert.equal(endOf(agenda, run, START), START + 75 * MINUTE);
  assert.equal(endOf(agenda, run, START - 24 * 60 * MINUTE), START + 80 * MINUTE);
  assert.equal(endOf(agenda, run, undefined), START + 80 * MINUTE);
});

test("who is late drops news first and keeps the harvest for last, and then it fits", () => {
  const agenda = agendaOf(model, plan([
    { slug: "check-in", minutes: 10 }, { title: "Nieuws", minutes: 10, part: "zakelijk" }, { title: "Werk", minutes: 30, part: "kern" }, { title: "Oogst", minutes: 15, part: "oogst" },
  ], { available: 65, people: 6 }));
  let stages = stagesOf(agenda);
  let run = begun("1.", stages, START);
  const end = endOf(agenda, run, START);
  const now = START + 22 * MINUTE;
  assert.equal(lateOf(run, stages, end, START), 0);
  run = stepped(run, stages, stages.findIndex(({ line }) => line === 1) - 1, START);
  const late = lateOf(run, stages, end, now);
  assert.ok(late > 11 * MINUTE);
  const advice = adviceOf(agenda, run, late);
  assert.deepEqual(advice.slice(0, 2).map(({ kind, title }) => `${kind} ${title}`), ["drop Nieuws", "shorten Werk"]);
  assert.ok(!advice.some(({ title }) => title === "Oogst"));
  for (const saving of advice) run = shortened(run, saving, now);
  stages = stagesOf(withMinutes(agenda, run.minutes));
  assert.ok(lateOf(run, stages, end, now) <= 0);
  assert.ok(!stages.some(({ item }) => item === "Nieuws"));
  assert.deepEqual(adviceOf(agenda, run, lateOf(run, stages, end, now)), []);
});

test("a run goes on after its plan was changed: each item keeps its time and its words at its new place", () => {
  const before = [{ title: "Welkom" }, { slug: "fishbowl", minutes: 30 }, { title: "Pauze", minutes: 10 }, { slug: "exit-ticket" }];
  const now = START + 20 * MINUTE;
  const run = { ...begun("1.oud", [{ line: 0, step: 0 }], START), line: 1, step: 2, stopped: now - 1, began: { "0.0": START, "1.0": START + 1, "1.2": START + 2 }, minutes: { 2: 5, 3: 8 }, board: { "1.2": "Wat zie je?", "0.0": "Hoi" } };

  const after = [{ title: "Nieuws" }, { title: "Welkom" }, { slug: "exit-ticket" }, { slug: "fishbowl", minutes: 40 }];
  const { line, step, stopped, began, minutes, board, from, plan: text, at, planned } = carried(run, before, after, "1.nieuw", now);
  assert.deepEqual([line, step, stopped, from, text, at, planned], [3, 2, now - 1, START, "1.nieuw", START, now]);
  assert.deepEqual([began, minutes, board], [{ "1.0": START, "3.0": START + 1, "3.2": START + 2 }, { 2: 8 }, { "3.2": "Wat zie je?", "1.0": "Hoi" }]);

  // What it was busy with is taken out: it goes on with what came next, which begins now.
  const next = carried(run, before, [{ title: "Welkom" }, { title: "Pauze", minutes: 15 }], "1.nieuw", now);
  assert.deepEqual([next.line, next.step, next.stopped, next.began["1.0"], next.minutes], [1, 0, undefined, now, {}]);
  // One's own item with another title is the same one.
  assert.equal(carried({ ...run, line: 0, step: 0 }, before, before.with(0, { title: "Inloop" }), "1.nieuw", now).line, 0);
});

test("another meeting, or one that was over, begins anew", () => {
  const before = [{ slug: "check-in" }, { slug: "fishbowl" }, { title: "Delen" }];
  const run = begun("1.oud", [{ line: 0, step: 0 }], START);
  assert.equal(carried(run, before, [{ slug: "check-in" }, { slug: "carrousel" }], "1.nieuw", START), undefined);
  assert.equal(carried({ ...run, line: 2 }, before, before.slice(0, 2), "1.nieuw", START), undefined);
  assert.equal(carried({ ...run, ended: true }, before, before, "1.nieuw", START), undefined);
});
