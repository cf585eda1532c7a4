import assert from "node:assert/strict";
import { test } from "node:test";
import { model, numbers, scripts } from "./load.mjs";

const { added, agendaOf, alternativeTo, attendanceView, cardsFor, cardUrl, certificateView, copiesFor, durationText, groupsOf, materialsOf, minutesOf, packOf, partOf, periodOf, saved, savingsOf, started, stepFor, suits, sumText, wordUrl } =
  await scripts("catalogue/timing", "meeting/agenda", "meeting/attendance-view", "meeting/changes", "meeting/fit", "meeting/pack", "meeting/parts", "meeting/rounds", "meeting/savings", "meeting/times");

const plan = (items, more = {}) => ({ title: "", items, note: "", ...more });
const templateOf = id => model.templates.find(one => one.id === id);

test("the clock runs on over the items", () => {
  const agenda = agendaOf(model, plan([{ slug: "check-in", minutes: 10 }, { title: "Pauze", minutes: 15 }, { title: "Praten" }], { start: "2026-12-01T15:30", people: 8 }));
  assert.deepEqual(agenda.lines.map(line => periodOf(agenda, line)), ["15:30–15:40", "15:40–15:55", "15:55–16:05"]);
  assert.equal(sumText(agenda), "Klaar om 16:05. Samen 35 minuten.");
});

test("it runs on past midnight, and without a start it counts from the beginning", () => {
  const late = agendaOf(model, plan([{ title: "Nachtwerk", minutes: 90 }], { start: "2026-12-01T23:15" }));
  assert.equal(periodOf(late, late.lines[0]), "23:15–00:45");
  const open = agendaOf(model, plan([{ title: "Eerst", minutes: 5 }, { title: "Dan", minutes: 5 }]));
  assert.deepEqual(open.lines.map(line => periodOf(open, line)), ["begin", "na 5 min"]);
});

test("what is too much and what is left is said in minutes", () => {
  const text = (minutes, available) => sumText(agendaOf(model, plan([{ title: "Werk", minutes }], { available })));
  assert.equal(text(85, 75), "Samen 85 minuten, en je hebt er 75: 10 te veel.");
  assert.equal(text(75, 75), "Samen 75 van de 75 minuten. Het past precies.");
  assert.equal(text(74, 75), "Samen 74 van de 75 minuten; er is er nog 1 over.");
  assert.equal(text(60, 75), "Samen 60 van de 75 minuten; er zijn er nog 15 over.");
});

test("a carrousel of eight takes seven rounds in four pairs, and of nine nine rounds in which one rests", () => {
  const rounds = model.tools["carrousel"].steps.find(step => step.repeat === "people-1");
  assert.match(stepFor(rounds, 8).detail, /^4 tweetallen, 7 rondes van \d+ min$/);
  assert.equal(stepFor(rounds, 8).minutes, 7 * rounds.minutes);
  assert.match(stepFor(rounds, 9).detail, /^4 tweetallen, 9 rondes van \d+ min, elke ronde heeft één iemand rust$/);
  const item = { slug: "carrousel" };
  const perRound = model.tools["carrousel"].steps.filter(step => step.repeat === "people-1").reduce((sum, step) => sum + step.minutes, 0);
  const minutes = people => agendaOf(model, plan([item], { people })).total;
  assert.equal(minutes(8) - minutes(6), 2 * perRound);
});

test("groups leave nobody out", () => {
  const pairs = people => groupsOf({ grouping: "duo" }, people);
  assert.deepEqual([4, 5, 9, 3].map(pairs), ["2 tweetallen", "één tweetal en één drietal", "3 tweetallen en één drietal", "één drietal"]);
  const fours = people => groupsOf({ grouping: "viertal" }, people);
  assert.deepEqual([8, 9, 10, 11].map(fours), ["2 viertallen", "één viertal en één groepje van 5", "2 groepjes van 5", "2 viertallen en één drietal"]);
  assert.equal(groupsOf({ grouping: "groepjes", groupSize: 6 }, 20), "één groepje van 6 en 2 groepjes van 7");
  assert.equal(groupsOf({ grouping: "plenair" }, 20), "");
});

test("groups of every size count up to all people", () => {
  const words = { tweetal: 2, tweetallen: 2, drietal: 3, drietallen: 3, viertal: 4, viertallen: 4 };
  for (let size = 2; size <= 8; size++) {
    for (let people = size + 1; people <= 60; people++) {
      const text = groupsOf({ grouping: "groepjes", groupSize: size }, people);
      if (text.includes("ongeveer")) continue;
      const sum = text.split(" en ").reduce((all, part) => {
        const [, number, name, of] = /^(één|\d+) (\S+?)(?: van (\d+))?$/.exec(part);
        return all + (number === "één" ? 1 : Number(number)) * (of ? Number(of) : words[name]);
      }, 0);
      assert.equal(sum, people, `${people} in groups of ${size}: ${text}`);
    }
  }
});

test("a tool that does not fit the group has another for the same that does", () => {
  for (const [slug, tool] of Object.entries(model.tools)) {
    for (const people of [3, 6, 12, 30, 100]) {
      const other = alternativeTo(model, slug, people, []);
      if (!other) continue;
      assert.notEqual(other.slug, slug);
      assert.ok(suits(model.tools[other.slug], people), `${slug} ${people} ${other.slug}`);
      assert.equal(partOf(model, other), partOf(model, { slug }));
      assert.equal(other.minutes, minutesOf(model.tools[other.slug].steps, people));
    }
  }
  assert.equal(agendaOf(model, plan([{ slug: "check-in" }], { people: 60 })).lines[0].fits, false);
  assert.ok(alternativeTo(model, "check-in", 60, []));
});

test("what was proposed already is not proposed again", () => {
  const first = alternativeTo(model, "wereldcafe", 5, []);
  assert.notEqual(alternativeTo(model, "wereldcafe", 5, [first.slug])?.slug, first.slug);
});

test("what can be dropped goes first, and what is shared and the next step last of all", () => {
  const items = [
    { slug: "check-in", minutes: 10 },
    { title: "Welkom en nieuws", minutes: 10 },
    { title: "Terug van de tussentaak", minutes: 10 },
    { title: "Werk", minutes: 40, part: "kern" },
    { title: "Delen en volgende stap", minutes: 20 },
    { slug: "exit-ticket", minutes: 10 },
  ];
  const propose = available => savingsOf(agendaOf(model, plan(items, { available, people: 8 }))).map(({ kind, title, minutes }) => `${kind} ${title} ${minutes}`);
  assert.deepEqual(propose(100), []);
  assert.deepEqual(propose(92), ["drop Welkom en nieuws 10"]);
  assert.deepEqual(propose(82), ["drop Welkom en nieuws 10", "drop Terug van de tussentaak 10"]);
  assert.deepEqual(propose(75), ["drop Welkom en nieuws 10", "drop Terug van de tussentaak 10", "shorten Werk 5"]);
  const most = propose(30);
  assert.equal(most.at(-1), "shorten Delen en volgende stap 10");
  assert.equal(most.filter(text => text.startsWith("drop")).length, 2);
});

test("something always stays of the work", () => {
  const items = [{ title: "Een", minutes: 10, part: "kern" }, { title: "Twee", minutes: 10, part: "kern" }];
  assert.deepEqual(savingsOf(agendaOf(model, plan(items, { available: 5 }))).map(({ kind, title }) => `${kind} ${title}`), ["drop Twee", "shorten Een"]);
});

test("a little too much is no reason to drop something large", () => {
  const items = [{ title: "Nieuws", minutes: 30 }, { title: "Werk", minutes: 40, part: "kern" }];
  assert.deepEqual(savingsOf(agendaOf(model, plan(items, { available: 68 }))), [{ kind: "shorten", index: 0, title: "Nieuws", minutes: 2, becomes: 28 }]);
});

test("all that is proposed, done, gives back exactly what it said", () => {
  const next = numbers(11);
  const slugs = Object.keys(model.tools);
  const parts = ["opening", "terugblik", "zakelijk", "kern", "pauze", "oogst", "slot"];
  for (let i = 0; i < 500; i++) {
    const items = Array.from({ length: 1 + next(12) }, () => (next(2) ? { slug: slugs[next(slugs.length)] } : { title: "Iets", minutes: 1 + next(60), part: parts[next(7)] }));
    const before = plan(items, { people: 2 + next(30), available: 20 + next(200) });
    const agenda = agendaOf(model, before);
    const savings = savingsOf(agenda);
    const after = agendaOf(model, saved(before, savings));
    assert.equal(after.total, agenda.total - savings.reduce((sum, { minutes }) => sum + minutes, 0));
    if (agenda.over <= 0) assert.deepEqual(savings, []);
    assert.equal(new Set(savings.map(({ index }) => index)).size, savings.length);
  }
});

test("every template fits its own time, with the harvest before the end", () => {
  for (const template of model.templates) {
    const agenda = agendaOf(model, started(model, template, plan([])));
    assert.equal(agenda.over, 0, template.id);
    const parts = agenda.lines.map(({ part }) => part);
    assert.ok(parts.includes("oogst") && parts.indexOf("oogst") < parts.lastIndexOf("slot"), template.id);
  }
});

test("the standard of the catalogue is 10, 20, 60, 20 and 10 minutes", () => {
  assert.deepEqual(templateOf("standaard").items.map(({ minutes }) => minutes), [10, 20, 60, 20, 10]);
});

test("collected tools take the place of the core, and what is left of it stays", () => {
  const begun = started(model, templateOf("standaard"), plan([{ slug: "fishbowl", minutes: 45 }, { slug: "check-in" }]));
  assert.deepEqual(begun.items.map(({ slug, title, minutes }) => [slug ?? title, minutes]), [
    ["check-in", 10], ["Terug van de tussentaak", 20], ["fishbowl", 45], ["Kern", 15], ["Delen en volgende stap", 20], ["exit-ticket", 10],
  ]);
});

test("two tools share the two cores of half a day, and none is lost", () => {
  const begun = started(model, templateOf("dagdeel"), plan([{ slug: "fishbowl", minutes: 50 }, { slug: "wereldcafe", minutes: 50 }, { slug: "open-space", minutes: 20 }]));
  const order = begun.items.map(({ slug, title }) => slug ?? title);
  assert.ok(order.indexOf("fishbowl") < order.indexOf("Pauze") && order.indexOf("Pauze") < order.indexOf("wereldcafe"));
  assert.ok(order.includes("open-space"));
});

test("what to bring is one list, each thing once", () => {
  const materials = materialsOf(agendaOf(model, plan(Object.keys(model.tools).slice(0, 30).map(slug => ({ slug })))));
  assert.equal(new Set(materials.map(({ text }) => text)).size, materials.length);
  assert.ok(materials.every(({ tools }) => tools.length > 0));
});

test("what need not go, once something larger goes, stays", () => {
  const items = [{ title: "Nieuws", minutes: 10 }, { title: "Werk", minutes: 40, part: "kern" }, { title: "Meer werk", minutes: 40, part: "kern" }];
  assert.deepEqual(savingsOf(agendaOf(model, plan(items, { available: 50 }))).map(({ title }) => title), ["Meer werk"]);
});

test("a tool that is added takes the core that a template left open, and leaves what it does not need", () => {
  const begun = started(model, templateOf("standaard"), plan([], { people: 8 }));
  const names = now => now.items.map(({ slug, title, minutes }) => `${slug ?? title} ${minutes ?? ""}`.trim());
  const once = added(model, begun, { slug: "fishbowl", minutes: 45 });
  assert.deepEqual(names(once).slice(2, 5), ["fishbowl 45", "Kern 15", "Delen en volgende stap 20"]);
  assert.deepEqual(names(added(model, once, { slug: "wereldcafe", minutes: 60 })).slice(2, 5), ["fishbowl 45", "wereldcafe 60", "Delen en volgende stap 20"]);
});

test("a series takes an hour of one meeting, not all its hours", () => {
  const [slug] = Object.entries(model.tools).find(([, tool]) => tool.series && minutesOf(tool.steps, 8) > 200);
  assert.equal(agendaOf(model, plan([{ slug }])).total, 60);
});

test("the pack has a sheet for each who writes alone, one per pair, and one for all", () => {
  const tool = (grouping, sheet = { paper: "A4" }) => ({ steps: [{ grouping: "plenair" }, ...(grouping ? [{ grouping }] : [])], sheet });
  assert.deepEqual([tool("alleen"), tool("duo"), tool("viertal"), tool()].map(one => copiesFor(one, 9)), [9, 5, 3, 1]);
  assert.equal(copiesFor({ ...tool("alleen", { paper: "A3" }) }, 9), 1);
  assert.deepEqual(["plenair", "trio", "groepjes", "alleen"].map(grouping => copiesFor(tool("alleen", { grouping, paper: "A3" }), 9)), [1, 3, 3, 9]);
  assert.equal(copiesFor(tool("alleen", { perSheet: 2 }), 9), 5);
});

test("the pack has a card for each group that works by itself, and none where all follow the facilitator", () => {
  const tool = (grouping, groupSize) => ({ steps: [{ grouping: "plenair" }, { grouping, groupSize }] });
  assert.deepEqual([tool("alleen"), tool("duo"), tool("trio"), tool("viertal"), tool("groepjes"), tool("groepjes", 6)].map(one => cardsFor(one, 9)), [0, 0, 3, 3, 3, 2]);
  assert.equal(cardsFor(tool("viertal"), 4), 0);
});

test("cards and Word files are found beside the page, also from disk", () => {
  assert.deepEqual([cardUrl({ url: "/w/rondje/" }), cardUrl({ url: "../w/rondje/index.html" })], ["/w/rondje/kaart/", "../w/rondje/kaart/index.html"]);
  assert.deepEqual([wordUrl("/w/rondje/werkblad/"), wordUrl("../w/rondje/werkblad/index.html")], ["/w/rondje/werkblad.docx", "../w/rondje/werkblad.docx"]);
});

test("the pack counts its sides and sheets, and with two sides to a sheet each copy starts on a new one", () => {
  const items = Object.entries(model.tools).filter(([, { sheet }]) => sheet).slice(0, 6).map(([slug]) => ({ slug }));
  const agenda = agendaOf(model, plan(items, { people: 8 }));
  const copies = Object.fromEntries(items.flatMap(({ slug }, i) => [[slug, i], [`kaart.${slug}`, 2]]));
  const own = { draaiboek: 3, presentielijst: 1, bewijs: 1 };
  const single = packOf(agenda, { duplex: false, copies }, own);
  const double = packOf(agenda, { duplex: true, copies }, own);
  const sides = items.reduce((sum, { slug }, i) => sum + i * model.tools[slug].sheet.pages + 2, 3);
  assert.equal(single.pages, sides);
  assert.equal(single.paper.A4 + single.paper.A3, sides);
  assert.equal(single.blanks, 0);
  assert.equal(2 * (double.paper.A4 + double.paper.A3), double.pages + double.blanks);
  assert.equal(double.parts[0].blanks, 1);
});

test("a tool that stands in the plan twice is printed once", () => {
  const [slug] = Object.entries(model.tools).find(([, { sheet }]) => sheet);
  assert.equal(packOf(agendaOf(model, plan([{ slug }, { slug }])), { duplex: false, copies: {} }, { draaiboek: 1, presentielijst: 1, bewijs: 1 }).parts.length, 5);
});

test("the list has a line for everyone, and the certificate says how long and what was done, without news and pauses", () => {
  const agenda = agendaOf(model, plan([{ title: "Nieuws", minutes: 5, part: "zakelijk" }, { slug: "fishbowl", minutes: 55 }, { title: "Pauze", minutes: 15 }], { people: 23 }));
  assert.deepEqual(attendanceView(plan([]), agenda).rows.at(-1), 23);
  const { duration, done } = certificateView("Toolbox", plan([]), agenda);
  assert.deepEqual([duration, done], ["1 uur en 15 minuten", model.tools["fishbowl"].title]);
  assert.deepEqual([0, 1, 60, 121].map(durationText), ["0 minuten", "1 minuut", "1 uur", "2 uur en 1 minuut"]);
});
