// Prints views of the conversation for many answers: what the templates get in the browser.
import { course, examples, model, wizard } from "./load.mjs";

const { chooseView, documentView, hoursView, invitationText, invitationView, NOTHING, planDocument, proposalDocument, outcomeView, questionView, returnView, rhythmView, scanView } =
  await wizard("plan/plan-document", "plan/proposal", "views/document-view", "views/hours-view", "views/outcome-view", "views/question-view", "views/return-view", "views/scan-view", "views/rhythm-view", "views/choose-view", "start");

const given = [
  {},
  { doel: "delen", land: "vlaanderen" },
  ...examples.map(({ answers }) => answers),
  ...examples.map(({ answers }) => ({ ...answers, land: "vlaanderen", duur: "60-90", begeleiding: "niemand", gevoeligheid: "hoog" })),
  { doel: "delen", product: "geen", deelnemers: "open-belangstelling", bereik: "tussen-scholen", omvang: "16-40" },
];
const everything = answer => Object.fromEntries(course.scan.parts.flatMap(part => part.statements).map(({ id }) => [id, answer]));
const starts = [
  NOTHING,
  ...examples.map(({ answers }) => ({ ...NOTHING, answers: { ...answers, land: "nederland" }, scan: everything("nee"), rhythm: { region: "midden" } })),
  { ...NOTHING, answers: { land: "vlaanderen", looptijd: "structureel" }, form: "lesson-study", scan: everything("ja"), tellScan: true, rhythm: { track: "jaaragenda", frequency: "zelf", weekdays: [2, 4] } },
  { ...NOTHING, form: "intervisienetwerk", scan: { veiligheid: "nee" }, rhythm: { people: ["12", ""], closed: [{ name: "<vrij>", from: "2026-12-01", to: "2027-06-01" }], days: ["2026-12-02"] } },
  { ...NOTHING, rhythm: { weekdays: [], region: "vlaanderen" } },
  { ...NOTHING, meetings: { 0: [{ slug: "check-in", title: "Check-in en check-out", minutes: 10 }, { title: "Iets <eigens>", minutes: 50 }] } },
];
process.stdout.write(JSON.stringify({
  "wizard-question": model.questions.flatMap(({ id }) => given.map(answers => questionView(model, id, answers, "Een & <melding>", id === "land"))),
  "wizard-outcome": given.flatMap(answers => [outcomeView(model, answers, ""), outcomeView(model, answers, "", true)]),
  "wizard-choose": starts.map(start => chooseView(model, start, "")),
  "wizard-scan": starts.map(start => scanView(model, course, start, "Een melding")),
  "wizard-hours": starts.map(start => hoursView(model, course, { ...start, hours: { rate: 50, lines: ["ruimte"] } }, "2026-11-21", "")),
  "wizard-plan": starts.map((start, i) => documentView({ ...course, ...(i % 2 ? { plannerUrl: "/bijeenkomst/" } : {}) }, planDocument(model, course, start, "2026-11-21"), "stap-plan", "")).map((view, i) => (i % 2 ? { ...view, keep: null } : { ...view, keep: { onDevice: true, until: "22 mei 2027", kept: "Bewaard." } })),
  "wizard-proposal": starts.map(start => documentView(course, proposalDocument(model, course, { ...start, texts: { "voorstel-wat": "Twee <regels>\n& meer" } }, "2026-11-21"), "stap-plan", "")),
  "wizard-invitation": starts.map(start => invitationView(invitationText(model, course, start, "2026-11-21"), "")),
  "wizard-return": [
    returnView(undefined, ["2026-12-01"], ""),
    returnView({ title: "", items: [] }, [], "Een & <melding>"),
    returnView({ title: "Iets <b>anders</b>", day: "2026-12-01", items: [] }, ["2026-11-03", "2026-12-01"], ""),
  ],
  "wizard-rhythm": starts.map(start => rhythmView(model, course, start, "2026-11-21", "")),
}));
