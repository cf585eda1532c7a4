import assert from "node:assert/strict";
import { test } from "node:test";
import { course, examples, model, numbers, scripts } from "./load.mjs";

const { addDays, attendance, closedOn, countdownOf, daysBetween, gaps, meetingDays, nextWeekday, NOTHING, plannedOf, regionsFor, rhythmView, rulesOf, weekdayOf } =
  await scripts("calendar/day", "wizard/engine/meeting-days", "wizard/engine/presence", "wizard/engine/rhythm", "wizard/views/rhythm-view", "wizard/start");

const NOW = "2026-11-21";
const wishes = change => ({ from: "2026-09-07", to: "2027-06-19", weekdays: [2], people: [], closed: [], ...change });

test("five times are spread over a school year, on the chosen day", () => {
  const days = meetingDays(wishes({ times: 5 }));
  assert.equal(days.length, 5);
  assert.ok(days.every(day => weekdayOf(day) === 2));
  assert.deepEqual(gaps(days), { shortest: 8, longest: 8 });
  assert.ok(days[0] > "2026-09-21" && days[4] < "2027-06-01");
});

test("every four weeks is every four weeks, and goes on after a holiday", () => {
  const christmas = { name: "Kerst", from: "2026-12-19", to: "2027-01-03" };
  const days = meetingDays(wishes({ every: 4, closed: [christmas] }));
  assert.ok(days.every((day, i) => i === 0 || daysBetween(days[i - 1], day) >= 28));
  assert.ok(days.every(day => closedOn(day, [christmas]) === undefined));
});

test("whatever is closed, no proposed day is, nor outside the period, nor on another weekday", () => {
  const next = numbers(7);
  for (let i = 0; i < 300; i++) {
    const from = addDays("2026-08-01", next(300));
    const asked = wishes({
      from,
      to: addDays(from, next(330)),
      weekdays: [1, 2, 3, 4, 5].filter(() => next(2) === 1),
      ...(next(2) ? { times: next(12) } : { every: 1 + next(8) }),
      people: Array.from({ length: next(6) }, () => [1, 2, 3, 4, 5].filter(() => next(2)).join("")),
      closed: Array.from({ length: next(6) }, () => {
        const start = addDays(from, next(300));
        return { name: "dicht", from: start, to: addDays(start, next(20)) };
      }),
    });
    const days = meetingDays(asked);
    assert.deepEqual(days, [...days].sort());
    assert.equal(new Set(days).size, days.length);
    for (const day of days) {
      assert.ok(day >= asked.from && day <= asked.to && asked.weekdays.includes(weekdayOf(day)));
      assert.equal(closedOn(day, asked.closed), undefined);
    }
    if (asked.times !== undefined) assert.ok(days.length <= asked.times);
    else assert.ok(days.every((day, j) => j === 0 || daysBetween(days[j - 1], day) > (asked.every - 1) * 7));
  }
});

test("a period without an open day, an empty one and a century give no days or a few, and end", () => {
  assert.deepEqual(meetingDays(wishes({ times: 5, weekdays: [] })), []);
  assert.deepEqual(meetingDays(wishes({ times: 5, from: "2027-01-01", to: "2026-01-01" })), []);
  assert.ok(meetingDays(wishes({ every: 1, from: "1900-01-01", to: "2900-01-01" })).length < 120);
});

test("for a team of part-timers the days turn, so that nobody is always away", () => {
  const people = ["123", "345", "125"];
  const days = meetingDays(wishes({ times: 6, weekdays: [1, 2, 3, 4, 5], people })).map(weekdayOf);
  const { perMeeting, perPerson } = attendance(days, people);
  assert.ok(perMeeting.every(present => present === 2));
  assert.deepEqual(perPerson, [4, 4, 4]);
  assert.equal(nextWeekday([], people, []), undefined);
});

test("the day on which all are there is taken every time", () => {
  const days = meetingDays(wishes({ times: 5, weekdays: [1, 2, 4], people: ["14", "24", "4"] }));
  assert.ok(days.every(day => weekdayOf(day) === 4));
});

test("several days without part-timers take turns", () => {
  assert.deepEqual(meetingDays(wishes({ times: 4, weekdays: [2, 4] })).map(weekdayOf), [2, 4, 2, 4]);
});

test("every worked example gets a full rhythm without a single choice", () => {
  for (const { name, answers } of examples) {
    for (const rhythm of [{}, { track: "jaaragenda" }]) {
      const planned = plannedOf(course, answers, rhythm, NOW);
      assert.ok(planned.days.length >= 3, `${name}: ${planned.days}`);
      assert.deepEqual(planned.clashes, []);
      assert.ok(rulesOf(course.rhythm, answers, planned).every(({ sources, added }) => added || sources.length > 0));
    }
  }
});

test("this year begins in three weeks, next year in the calendar", () => {
  const small = plannedOf(course, {}, {}, NOW);
  assert.deepEqual([small.from, small.to], ["2026-12-12", "2027-06-19"]);
  const next = plannedOf(course, {}, { track: "jaaragenda" }, NOW);
  assert.deepEqual([next.from, next.to, next.fixed], ["2027-09-07", "2028-06-19", "2027-04-15"]);
  assert.deepEqual([plannedOf(course, {}, {}, "2027-05-20").from, plannedOf(course, {}, {}, "2027-08-20").from], ["2027-09-07", "2027-09-10"]);
});

test("how often and how long are chosen apart", () => {
  const { frequency, length } = plannedOf(course, { ritme: "minimaal-vijf", duur: "60-90" }, { length: "dag" }, NOW);
  assert.deepEqual([frequency.id, length.id], ["vijf", "dag"]);
  assert.equal(plannedOf(course, { duur: "60-90" }, {}, NOW).length.minutes, 75);
});

test("four to six weeks is the advice for a design with a fixed task only", () => {
  const design = { doel: "ontwerpen", product: "vast", ritme: "minimaal-vijf" };
  const says = (answers, rhythm) => rulesOf(course.rhythm, answers, plannedOf(course, answers, rhythm, NOW)).map(({ text }) => text);
  assert.equal(plannedOf(course, { doel: "ontwerpen", product: "vast" }, {}, NOW).frequency.id, "vier-zes-weken");
  assert.ok(says({ doel: "ontwerpen", product: "vast" }, { frequency: "vijf" }).includes(course.rhythm.designRule.text));
  assert.ok(says({ doel: "delen" }, { frequency: "vier-zes-weken" }).includes(course.rhythm.designRule.otherwise));
  assert.ok(says({ doel: "delen" }, { frequency: "drie" }).includes(course.rhythm.designRule.fewer));
  assert.ok(!says({ doel: "delen" }, { frequency: "vijf" }).includes(course.rhythm.designRule.fewer));
  assert.ok(says({ ...design, duur: "60-90" }, {}).includes(course.rhythm.shortRule.text));
});

test("counting down ends when the calendar is fixed, and what is past is for now", () => {
  const planned = plannedOf(course, {}, { track: "jaaragenda" }, NOW);
  const steps = countdownOf(course.rhythm, planned, NOW);
  assert.deepEqual([steps[0].day, steps.at(-1).day, steps.some(({ late }) => late)], ["2027-02-04", "2027-04-15", false]);
  assert.ok(countdownOf(course.rhythm, plannedOf(course, {}, { track: "jaaragenda", fixed: "2026-12-01" }, NOW), NOW)[0].late);
  assert.deepEqual(countdownOf(course.rhythm, plannedOf(course, {}, {}, NOW), NOW), []);
});

test("each country picks its own regions", () => {
  assert.deepEqual(regionsFor(course, "vlaanderen").map(({ id }) => id), ["vlaanderen"]);
  assert.deepEqual(regionsFor(course, "nederland").map(({ id }) => id), ["noord", "midden", "zuid"]);
  assert.equal(regionsFor(course, undefined).length, 4);
});

test("a holiday that was chosen by hand stays and is said", () => {
  const planned = plannedOf(course, {}, { region: "midden", days: ["2026-12-22", "2027-01-12"] }, NOW);
  assert.deepEqual(planned.clashes.map(({ day, closed }) => [day, closed.name]), [["2026-12-22", "Kerstvakantie"]]);
});

// The rules of the Flemish decree, worked out once more: the file holds what they give.
test("the Flemish dates follow from the rules that the file cites", () => {
  const { years } = course.holidays.regions.find(({ id }) => id === "vlaanderen");
  const easters = { "2026-2027": "2027-03-28", "2027-2028": "2028-04-16" };
  for (const { title, closed } of years) {
    const from = name => closed.find(one => one.name === name).from;
    const easter = easters[title];
    const year = Number(title.slice(0, 4));
    const monday = day => addDays(day, 1 - weekdayOf(day));
    const allSaints = `${year}-11-01`;
    assert.equal(from("Herfstvakantie"), weekdayOf(allSaints) === 7 ? `${year}-11-02` : monday(allSaints));
    assert.equal(from("Krokusvakantie"), addDays(monday(easter), -42));
    assert.equal(from("Pinkstermaandag"), addDays(easter, 50));
    assert.equal(from("Hemelvaart"), addDays(easter, 39));
    assert.equal(from("Paasvakantie"), easter.slice(5, 7) === "03" ? addDays(easter, 1) : addDays(monday(easter), -7));
  }
});

test("every date of every region cites a source, and what a school may change is marked", () => {
  for (const { country, years } of course.holidays.regions) {
    for (const { closed } of years) {
      for (const { name, source, advisory } of closed) {
        assert.ok(course.holidays.sources.some(({ id }) => id === source));
        assert.equal(advisory, country === "nederland" && /herfst|voorjaar/i.test(name));
      }
    }
  }
});

test("no word stays open in the view of any country", () => {
  for (const land of ["nederland", "vlaanderen"]) {
    const start = { ...NOTHING, answers: { land }, form: "datateam", rhythm: { track: "jaaragenda", region: land === "nederland" ? "zuid" : "vlaanderen", people: ["12", ""] } };
    assert.doesNotMatch(JSON.stringify(rhythmView(model, course, start, NOW, "")), /\{[a-zA-Z ]+\}/);
  }
});
