import assert from "node:assert/strict";
import { test } from "node:test";
import { numbers, scripts } from "./load.mjs";

const { addDays, calendarFile, clock, daysBetween, isDay, longDay, minutesOfClock, mondayOf, period, readCalendar, soundsClosed, weekdayOf } =
  await scripts("calendar/day", "calendar/ics-write", "calendar/ics-read");

const NOW = new Date("2026-11-21T18:00:00Z");
const meeting = change => ({ uid: "1@test", title: "Datateam, 1 van 5", text: "", day: "2026-12-01", start: "15:00", minutes: 120, ...change });
const file = (...meetings) => calendarFile("Datateam", "Europe/Brussels", meetings, NOW);

test("days are counted over months, years and the change of clocks", () => {
  assert.equal(addDays("2027-03-27", 2), "2027-03-29");
  assert.equal(addDays("2026-12-31", 1), "2027-01-01");
  assert.equal(addDays("2028-02-28", 1), "2028-02-29");
  assert.equal(daysBetween("2026-10-24", "2026-10-26"), 2);
  assert.deepEqual([weekdayOf("2026-11-21"), weekdayOf("2026-11-22"), mondayOf("2026-11-22")], [6, 7, "2026-11-16"]);
  assert.deepEqual(["2026-02-30", "2026-2-3", "0000-00-00", "dinsdag", ""].map(isDay), [false, false, false, false, false]);
});

test("days read as one writes them", () => {
  assert.equal(longDay("2026-12-01"), "dinsdag 1 december 2026");
  assert.equal(period("2027-05-01", "2027-05-05"), "1 tot en met 5 mei 2027");
  assert.equal(period("2026-12-21", "2027-01-03"), "21 december 2026 tot en met 3 januari 2027");
  assert.equal(period("2027-02-27", "2027-03-05"), "27 februari tot en met 5 maart 2027");
  assert.deepEqual([clock(905), minutesOfClock("15:05"), minutesOfClock("24:00"), minutesOfClock("")], ["15:05", 905, undefined, undefined]);
});

test("a calendar file has the parts that RFC 5545 asks for, in order", () => {
  const lines = unfolded(file(meeting()));
  assert.deepEqual(lines.slice(0, 3), ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Toolbox//Startwizard//NL"]);
  assert.ok(lines.includes("DTSTAMP:20261121T180000Z"));
  assert.ok(lines.includes("DTSTART;TZID=Europe/Brussels:20261201T150000"));
  assert.ok(lines.includes("DTEND;TZID=Europe/Brussels:20261201T170000"));
  assert.equal(lines.at(-1), "END:VCALENDAR");
  assert.deepEqual(problemsOf(file(meeting())), []);
});

test("what is long, strange or at midnight stays valid", () => {
  const texts = ["é".repeat(200), "a,b;c\\d\ne", "🙂".repeat(40), "tab\tnul\u0000", "", "END:VEVENT\r\nBEGIN:VEVENT"];
  for (const text of texts) assert.deepEqual(problemsOf(file(meeting({ text, title: text || "x" }))), [], JSON.stringify(text));
  assert.ok(unfolded(file(meeting({ start: "23:30", minutes: 60 }))).includes("DTEND;TZID=Europe/Brussels:20261202T003000"));
});

test("text comes back as it was written", () => {
  const read = unfolded(file(meeting({ title: "Een, twee; drie\\vier\nvijf" }))).find(line => line.startsWith("SUMMARY:"));
  assert.equal(read, "SUMMARY:Een\\, twee\\; drie\\\\vier\\nvijf");
});

test("random texts never break a line, a character or the file", () => {
  const next = numbers(11);
  const letters = ["a", " ", "é", "🙂", ",", ";", "\\", "\n", "ü", "\r"];
  for (let i = 0; i < 300; i++) {
    const text = Array.from({ length: next(160) }, () => letters[next(letters.length)]).join("");
    assert.deepEqual(problemsOf(file(meeting({ title: `x${text}`, text }), meeting({ uid: "2@test" }))), [], JSON.stringify(text));
  }
});

test("whole days of a school's calendar are read, hours are not", () => {
  const text = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x",
    "BEGIN:VEVENT", "UID:1", "DTSTART;VALUE=DATE:20261221", "DTEND;VALUE=DATE:20270104", "SUMMARY:Kerst", " vakantie\\, vrij", "END:VEVENT",
    "BEGIN:VEVENT", "UID:2", "DTSTART;TZID=\"Europe/Amsterdam\":20261201T150000", "DTEND:20261201T160000Z", "SUMMARY:Vergadering", "END:VEVENT",
    "BEGIN:VEVENT", "UID:3", "DTSTART:20261110T000000", "DTEND:20261111T000000", "SUMMARY:Studiedag", "RRULE:FREQ=YEARLY", "END:VEVENT",
    "BEGIN:VEVENT", "UID:4", "DTSTART;VALUE=DATE:20270506", "SUMMARY:Hemelvaart", "END:VEVENT",
    "BEGIN:VEVENT", "UID:5", "DTSTART;VALUE=DATE:20271399", "SUMMARY:onzin", "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
  assert.deepEqual(readCalendar(text), {
    days: [
      { name: "Studiedag", from: "2026-11-10", to: "2026-11-10" },
      { name: "Kerstvakantie, vrij", from: "2026-12-21", to: "2027-01-03" },
      { name: "Hemelvaart", from: "2027-05-06", to: "2027-05-06" },
    ],
    repeating: 1,
  });
});

test("what is no calendar is not read", () => {
  for (const text of ["", "hallo", "<html>", "VCALENDAR"]) assert.equal(readCalendar(text), undefined);
  assert.deepEqual(readCalendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART"), { days: [], repeating: 0 });
});

test("names that say that a school is closed", () => {
  for (const name of ["Herfstvakantie", "Studiedag team", "Tweede Pinksterdag", "Lesvrije dag", "Kinderen vrij", "Krokusverlof"]) assert.ok(soundsClosed(name), name);
  for (const name of ["Vrijwilligersavond", "Rapporten mee", "Schoolfotograaf"]) assert.ok(!soundsClosed(name), name);
});

function unfolded(text) {
  return text.replace(/\r\n[ \t]/g, "").replace(/\r\n$/, "").split("\r\n");
}

/** What a strict reader of RFC 5545 would refuse. */
function problemsOf(text) {
  const problems = [];
  if (!text.endsWith("\r\n") || /[^\r]\n|\r[^\n]/.test(text)) problems.push("line ends");
  for (const line of text.split("\r\n")) {
    if (Buffer.byteLength(line) > 75) problems.push(`longer than 75 octets: ${line}`);
    if (/\uFFFD/.test(Buffer.from(line).toString("utf8"))) problems.push("half a character");
  }
  const open = [];
  const seen = [];
  for (const line of unfolded(text)) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line);
    if (!match) {
      problems.push(`no property: ${line}`);
      continue;
    }
    const [, name, , value] = match;
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) problems.push(`control character: ${line}`);
    if (name === "BEGIN") {
      open.push(value);
      seen.push(new Map());
    } else if (name === "END") {
      const properties = seen.pop();
      if (open.pop() !== value) problems.push(`ends another part: ${line}`);
      if (value === "VEVENT") for (const one of ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"]) if (properties.get(one) !== 1) problems.push(`${one} ${properties.get(one)} times`);
    } else seen.at(-1).set(name, (seen.at(-1).get(name) ?? 0) + 1);
    if (/^(SUMMARY|DESCRIPTION|UID|X-WR-CALNAME)$/.test(name) && /(^|[^\\])(\\\\)*[;,]/.test(value)) problems.push(`not escaped: ${line}`);
  }
  if (open.length > 0) problems.push(`never ends: ${open}`);
  const zones = [...text.matchAll(/^TZID:(.+)\r$/gm)].map(match => match[1]);
  for (const [, used] of text.matchAll(/;TZID=([^:]+):/g)) if (!zones.includes(used)) problems.push(`no such zone: ${used}`);
  return problems;
}
