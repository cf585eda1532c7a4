import assert from "node:assert/strict";
import { test } from "node:test";
import { scripts } from "./load.mjs";

const { ownResult, spreadOf, talkOf } = await scripts("checklist/own-result", "checklist/spread", "checklist/talk");

const questions = ["Een?", "Twee?", "Drie?"].map((question, i) => ({ question, title: `Werkvorm ${i}`, url: `/werkvormen/${i}/` }));
const bands = [{ from: 0, to: 1, title: "Begin" }, { from: 2, to: 3, title: "Op weg" }];

test("below five answers nothing is told", () => {
  for (const counts of [[0, 0], [4, 0], [1, 1, 2]]) {
    const { isTold, mean, apart } = spreadOf(counts);
    assert.deepEqual({ isTold, mean, apart }, { isTold: false, mean: 0, apart: 0 });
  }
  assert.equal(spreadOf([2, 3]).isTold, true);
});

test("a group that agrees is not apart, one that is split is wholly apart", () => {
  assert.deepEqual(spreadOf([0, 0, 6]), { total: 6, isTold: true, mean: 1, apart: 0 });
  assert.deepEqual(spreadOf([3, 0, 0, 3]), { total: 6, isTold: true, mean: 0.5, apart: 1 });
});

test("a group talks about where it differs most and where most say no, and never about a row below five", () => {
  const talk = talkOf(questions, [spreadOf([3, 3]), spreadOf([6, 0]), spreadOf([4, 0])]);

  assert.deepEqual(talk.parts.map(part => [part.title, part.rows.map(row => row.question)]), [
    ["Hier liggen jullie het verst uit elkaar", ["Een?"]],
    ["Hier zeggen de meesten nee", ["Twee?", "Een?"]],
  ]);
});

test("a group that says yes together has nothing to hear", () => {
  assert.deepEqual(talkOf(questions, questions.map(() => spreadOf([0, 8]))).parts, []);
});

test("one person hears where to begin with the first no, and a score when everything was answered", () => {
  assert.deepEqual(ownResult(questions, [false, null, null], bands), { summary: "Je beantwoordde 1 van de 3 vragen.", band: "", weak: [questions[0]] });
  assert.deepEqual(ownResult(questions, [false, true, true], bands), { summary: "Je zei 2 van de 3 keer ja.", band: "Op weg", weak: [questions[0]] });
  assert.equal(ownResult(questions, [true, true, true], []).band, "");
});
