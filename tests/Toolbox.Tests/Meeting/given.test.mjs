import assert from "node:assert/strict";
import { test } from "node:test";
import { scripts } from "./load.mjs";

const { givenFile, importGiven, MOST_GIVEN, readGiven, withGiven } = await scripts("meeting/given");

const given = (plan, day, more) => ({ plan, day, keep: "De stilte 🤫", change: "عربي <script>", ...more });
const three = [given("1.a", "2026-12-01"), given("1.b", "2026-11-01"), given("1.c", "2026-10-01")];

test("all come back from a file, and what one had already stays once", () => {
  assert.deepEqual(importGiven([], givenFile(three)), { meetings: three, said: "3 bijeenkomsten erbij gezet." });
  assert.deepEqual(importGiven(three.slice(1), givenFile(three)), { meetings: three, said: "1 bijeenkomst erbij gezet. 2 bijeenkomsten had je al." });
});

test("a file that is damaged or of something else changes nothing and is said in plain words", () => {
  const text = givenFile(three);
  for (const cut of [0, 1, 10, text.length - 1]) {
    assert.deepEqual(importGiven(three, text.slice(0, cut)), { meetings: three, said: "Dit bestand is beschadigd, of het is geen bestand met bijeenkomsten. Er is niets veranderd." });
  }
  for (const foreign of ["null", "3", "[]", "{}", '{"format":"startplan","meetings":[]}']) {
    assert.deepEqual(importGiven(three, foreign), { meetings: three, said: "Dit is geen bestand met bijeenkomsten. Kies een bestand dat je hier hebt opgeslagen. Er is niets veranderd." });
  }
});

test("what cannot be read is counted and the rest is kept, also of a later version", () => {
  const file = JSON.parse(givenFile(three));
  file.meetings.push(null, 7, given("x", "2026-12-01"), given("1.d", "31 mei"), given("1.e", "2026-12-01", { keep: "x".repeat(2001) }), { ...given("1.f", "2026-12-02"), extra: 1 });
  const { meetings, said } = importGiven([], JSON.stringify({ ...file, version: 2 }));
  assert.deepEqual(meetings, [given("1.f", "2026-12-02"), ...three]);
  assert.equal(said, "4 bijeenkomsten erbij gezet. 5 bijeenkomsten konden we niet lezen. Het bestand is gemaakt met een nieuwere versie van deze site; misschien ontbreekt er iets.");
  for (const kept of [undefined, "tekst", { length: 3 }, [[]]]) assert.deepEqual(readGiven(kept).meetings, []);
});

test("the newest day comes first, another reflection on the same meeting takes the place of the first, and it never grows without end", () => {
  const again = withGiven(three, given("1.b", "2026-11-01", { keep: "Anders" }));
  assert.deepEqual(again.map(({ plan, keep }) => [plan, keep]), [["1.a", "De stilte 🤫"], ["1.b", "Anders"], ["1.c", "De stilte 🤫"]]);
  const many = Array.from({ length: MOST_GIVEN }, (_, i) => given(`1.${i}`, "2026-01-01"));
  assert.deepEqual([withGiven(many, given("1.nieuw", "2026-02-01")).length, withGiven(many, given("1.nieuw", "2026-02-01"))[0].plan], [MOST_GIVEN, "1.nieuw"]);
});
