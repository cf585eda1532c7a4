// Prints Word files as base64: the plan and the proposal of every worked example, and one full of strange text.
import { course, examples, model, scripts } from "./load.mjs";

const { NOTHING, planDocument, proposalDocument, wordFile } =
  await scripts("word/word-file", "wizard/plan/plan-document", "wizard/plan/proposal", "wizard/start");

const NOW = "2026-11-21";
const strange = "Een <w:p>&\"' \u0000\u0007\uD800 regel\nen nog een 🙂";
const starts = examples.map(({ answers }) => ({ ...NOTHING, answers: { land: "nederland", ...answers }, scan: { doel: "nee", tijd: "deels" }, tellScan: true, rhythm: { track: "jaaragenda", region: "zuid" }, hours: { rate: 50, lines: ["taakuren"] } }));
const odd = { ...starts[0], texts: { "samenvatting": strange, "m0-1": strange, "voorstel-wat": strange, "doel": "" } };
const files = [...starts, odd].flatMap(start => [planDocument(model, course, start, NOW), proposalDocument(model, course, start, NOW)]);
process.stdout.write(JSON.stringify(files.map(file => Buffer.from(wordFile(file, "nl-BE")).toString("base64"))));
