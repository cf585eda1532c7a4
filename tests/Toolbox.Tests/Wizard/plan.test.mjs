import assert from "node:assert/strict";
import { test } from "node:test";
import { course, examples, model, scripts } from "./load.mjs";

const { agendasOf, agendaTexts, documentView, euros, hoursOf, hoursText, hoursView, invitationText, minutesOf, momentText, monthsAfter, NOTHING, planCalendar, planDocument, planMarkdown, plannedOf, proposalDocument, readMeeting, withMeeting, withoutMeeting } =
  await scripts(
    "catalogue/timing", "plan/meeting", "wizard/engine/rhythm", "wizard/plan/agenda", "wizard/plan/hours", "wizard/plan/markdown", "wizard/plan/moments", "wizard/plan/own-meetings", "wizard/plan/plan-document",
    "wizard/plan/proposal", "wizard/plan-calendar", "wizard/start", "wizard/views/document-view", "wizard/views/hours-view");

const NOW = "2026-11-21";
const starts = examples.map(({ name, answers }) => ({ name, start: { ...NOTHING, answers: { land: "nederland", ...answers } } }));
const lengths = course.rhythm.lengths.map(({ minutes }) => minutes);
const texts = document => document.sections.flatMap(({ blocks }) => blocks.flatMap(({ text, items, rows }) => [...(text ? [text] : []), ...items, ...rows.flatMap(({ cells }) => cells)]));

test("every agenda adds up to its meeting, for every variant, length and size of group", () => {
  for (const { id } of model.variants) {
    for (const minutes of lengths) {
      for (const people of [2, 3, 6, 8, 12, 24, 60]) {
        for (const meetings of [1, 2, 5, 9]) {
          const agendas = agendasOf(course, id, meetings, minutes, people);
          assert.equal(agendas.length, meetings);
          for (const items of agendas) {
            assert.equal(items.reduce((sum, item) => sum + item.minutes, 0), minutes, `${id} ${minutes} ${people}`);
            assert.ok(items.every(item => item.minutes >= 3));
            assert.equal(new Set(items.map(({ slug, title }) => slug ?? title)).size, items.length, JSON.stringify(items));
          }
        }
      }
    }
  }
});

test("a tool on an agenda suits the group and has the minutes that its own page gives it", () => {
  for (const people of [3, 6, 8, 12, 24]) {
    for (const { id } of model.variants) {
      for (const { slug, title, minutes } of agendasOf(course, id, 6, 150, people).flat()) {
        if (!slug) continue;
        const { from, to = Infinity, sessions, steps } = course.pages[slug];
        assert.ok(people >= from && people <= to, slug);
        if (sessions === undefined) assert.ok(minutes >= minutesOf(steps, people) || /deel/.test(title), slug);
      }
    }
  }
});

test("the first meeting gets acquainted, the last decides, and a series goes on where it was", () => {
  const agendas = agendasOf(course, "datateam", 6, 120, 6);
  assert.ok(agendas[0].some(({ title }) => title === course.plan.parts.welcome) && agendas[5].some(({ title }) => title === course.plan.parts.decide));
  const series = agendas.flat().filter(({ slug }) => slug === "datateam-acht-stappen").map(({ title }) => title.replace(/.*deel /, ""));
  assert.deepEqual(series, ["1", "2", "3", "4"]);
});

test("each of a variant's tools has its turn, and a long one ends before the next begins", () => {
  for (const { id } of model.variants) {
    for (const people of [3, 6, 12, 24]) {
      const own = course.plan.variants.find(({ page }) => page === id).tools.filter(slug => people >= course.pages[slug].from && people <= (course.pages[slug].to ?? Infinity));
      const used = agendasOf(course, id, 30, 120, people).slice(1, -1).flat().filter(({ slug }) => own.includes(slug)).map(({ slug }) => slug);
      assert.deepEqual([...new Set(used)].slice(0, own.length), own, `${id} ${people}`);
      const turns = used.filter((slug, i) => slug !== used[i - 1]);
      turns.slice(0, own.length).forEach((slug, i) => assert.equal(slug, own[i]));
    }
  }
});

test("seventeen parts, filled in for every worked example in both countries", () => {
  for (const { name, start } of starts) {
    for (const land of ["nederland", "vlaanderen"]) {
      const document = planDocument(model, course, { ...start, answers: { ...start.answers, land } }, NOW);
      assert.equal(document.sections.length, 17);
      assert.ok(document.sections.every(({ blocks }) => blocks.length > 0), name);
      assert.doesNotMatch(JSON.stringify(document), /\{[a-zA-Z ]+\}|undefined|NaN|\[[a-z-]+\]/, name);
    }
  }
});

test("every place has a name of its own, so that writing over one changes one", () => {
  for (const { start } of starts) {
    const ids = texts(planDocument(model, course, { ...start, scan: { doel: "nee", tijd: "deels" }, rhythm: { track: "jaaragenda" }, hours: { rate: 50, lines: ["taakuren"] } }, NOW)).map(({ id }) => id);
    assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), []);
  }
});

test("what was written over stands in the plan, in Markdown, in the calendar and in what the planner gets", () => {
  const [{ start }] = starts;
  const written = { ...start, texts: { "doel-eigen": "Leerlingen | *rekenen*\n# zelf", "m0-1": "Koffie met de directeur", "m0-1-min": "25" } };
  const document = planDocument(model, course, written, NOW);
  assert.ok(texts(document).some(({ text }) => text === "Koffie met de directeur"));
  assert.match(planMarkdown(document), /Leerlingen \\\| \\\*rekenen\\\*\n\\# zelf/);
  assert.match(agendaTexts(document)[0], /Koffie met de directeur \(25 min\)/);
  const [meeting] = document.sections.find(({ id }) => id === "programma").blocks.filter(({ handOver }) => handOver);
  const { plan, problems } = readMeeting(meeting.handOver);
  assert.deepEqual(problems, []);
  assert.deepEqual(plan.items[1], { title: "Koffie met de directeur", minutes: 25 });
  assert.equal(plan.items[0].slug, "check-in");
  assert.equal(plan.people, 12);
});

test("the plan's calendar holds every meeting with its agenda", () => {
  const [{ start }] = starts;
  const planned = plannedOf(course, start.answers, start.rhythm, NOW);
  const file = planCalendar("CoP", start.answers, planned, agendaTexts(planDocument(model, course, start, NOW)), new Date("2026-11-21T10:00:00Z"));
  assert.equal(file.match(/BEGIN:VEVENT/g).length, planned.days.length);
  assert.match(file.replace(/\r\n /g, ""), /DESCRIPTION:15:00 Check-in/);
  assert.match(planCalendar("CoP", { land: "vlaanderen" }, planned, [], new Date()), /TZID=Europe\/Brussels/);
});

test("the scan's answers stay out of the plan unless one says otherwise; its conversations are in it", () => {
  const [{ start }] = starts;
  const scanned = { ...start, scan: { doel: "nee", visie: "ja" } };
  const says = tellScan => JSON.stringify(planDocument(model, course, { ...scanned, tellScan }, NOW));
  const statement = course.scan.parts[0].statements[1].text;
  assert.match(says(false), /Helder doel/);
  assert.ok(!says(false).includes(statement) && says(true).includes(statement));
});

test("hours of a group, counted by hand", () => {
  const answers = { ...starts[0].start.answers, begeleiding: "lid" };
  const planned = { ...plannedOf(course, answers, {}, NOW), days: ["2027-01-05", "2027-02-02", "2027-03-02", "2027-04-06", "2027-05-11"], length: { minutes: 150 } };
  // The example of the page about time: five times two and a half hours, one hour in between, six people.
  const hours = hoursOf(course, answers, { people: 6, prepare: 0 }, planned);
  assert.deepEqual([hours.perParticipant, hours.total, hours.facilitator], [16.5, 99, 16.5]);
  const outside = hoursOf(course, { ...answers, begeleiding: "extern" }, { people: 6, prepare: 60, rate: 50 }, planned);
  assert.deepEqual([outside.perParticipant, outside.facilitator, outside.total, outside.replaced, outside.cost], [16.5, 17.5, 116.5, 75, 3750]);
  assert.deepEqual([hoursText(12.5), hoursText(0.333), hoursText(96), euros(3750), euros(1234567)], ["12,5", "0,25", "96", "€ 3.750", "€ 1.234.567"]);
});

test("each country sees its own budget lines", () => {
  const lines = land => hoursView(model, course, { ...NOTHING, answers: { land } }, NOW, "").lines.map(({ id }) => id);
  assert.deepEqual(lines("vlaanderen"), ["nascholingsbudget", "bpt-uren", "vlaamse-vervanging", "ruimte"]);
  assert.ok(lines("nederland").includes("werkverdelingsplan") && !lines("nederland").includes("bpt-uren"));
});

test("moments become dates", () => {
  const days = ["2026-12-01", "2027-02-02", "2027-04-06", "2027-05-31"];
  assert.equal(momentText({ each: true, at: [] }, days), "elke keer");
  assert.equal(momentText({ each: false, at: [50, 100], months: 3 }, days), "6 april 2027, 31 mei 2027 en 3 maanden na het eind (31 augustus 2027)");
  assert.equal(momentText({ each: false, at: [], before: 14 }, days), "17 november 2026");
  assert.equal(momentText({ each: false, at: [100] }, []), "nog te plannen");
  assert.deepEqual([monthsAfter("2027-11-30", 3), monthsAfter("2027-12-15", 12)], ["2028-02-29", "2028-12-15"]);
});

test("the proposal and the invitation leave nothing open but what only a school knows", () => {
  for (const { name, start } of starts) {
    const proposal = proposalDocument(model, course, start, NOW);
    assert.doesNotMatch(JSON.stringify(proposal), /\[[a-z-]+\]|undefined|\{[a-z ]+\}/, name);
    assert.deepEqual(texts(proposal).filter(({ text }) => text === "").map(({ id }) => id), ["voorstel-leerling", "voorstel-ten-koste", "voorstel-naam"]);
    assert.doesNotMatch(invitationText(model, course, start, NOW), /\[[a-z-]+\]|undefined|\{[a-z ]+\}/, name);
  }
});

test("who chose the variant without answers gets a plan too", () => {
  const document = planDocument(model, course, { ...NOTHING, form: "lesson-study" }, NOW);
  assert.equal(document.title, "Startplan Lesson study");
  assert.equal(document.sections.length, 17);
  assert.match(JSON.stringify(document), /zelf gekozen/);
});

test("a meeting that came back stands in the plan as it is, also for the planner, until one takes ours again", () => {
  const items = [{ slug: "check-in", title: "Check-in en check-out", minutes: 12 }, { slug: "wereldcafe", title: "Wereldcafé", minutes: 90 }, { title: "Iets van onszelf", minutes: 7 }];
  const before = { ...starts[0].start, texts: { "m1-0": "Over", "m0-0": "Blijft" } };
  const start = { ...before, ...withMeeting(before, 1, items) };
  const [first, second] = planDocument(model, course, start, NOW).sections.flatMap(({ blocks }) => blocks).filter(({ meeting }) => meeting !== "");
  assert.deepEqual(second.rows.map(({ cells }) => cells.slice(1).map(({ text }) => text)), items.map(({ title, minutes }) => [title, String(minutes)]));
  assert.deepEqual(readMeeting(second.handOver).plan.items, [{ slug: "check-in", minutes: 12 }, { slug: "wereldcafe", minutes: 90 }, { title: "Iets van onszelf", minutes: 7 }]);
  assert.deepEqual([first.own, second.own, first.rows[0].cells[1].text], [false, true, "Blijft"]);
  assert.deepEqual(withoutMeeting(start, 1), { meetings: {}, texts: { "m0-0": "Blijft" } });
});

test("a meeting leads to the planner where there is one", () => {
  const document = planDocument(model, course, starts[0].start, NOW);
  const planners = known => documentView(known, document, "stap-plan", "").sections.flatMap(({ blocks }) => blocks.map(({ planner }) => planner)).filter(url => url !== "");
  assert.deepEqual(planners({ ...course, plannerUrl: undefined }), []);
  assert.match(planners({ ...course, plannerUrl: "/bijeenkomst/" })[0], /^\/bijeenkomst\/#plan=1\.t/);
});
