// Prints views of the planner for different plans: what the templates get in the browser.
import { model, scripts } from "./load.mjs";

const { agendaOf, attendanceView, begun, certificateView, boardView, EMPTY, facilitatorView, givenListView, lateView, writeMeeting, stepped, meetingView, packOf, packView, qrView, scriptView, stagesOf, started, withBoard } =
  await scripts("meeting/agenda", "meeting/attendance-view", "meeting/changes", "meeting/given-view", "plan/meeting", "meeting/pack", "meeting/pack-view", "meeting/qr-view", "meeting/run/run", "meeting/run/run-view", "meeting/run/stages", "meeting/script-view", "meeting/view");

const shown = { messages: [], onDevice: false, until: "22 mei 2027", withNotes: false, address: "https://x.example/#plan=1.k0000", keeps: true };
const own = { draaiboek: 1, presentielijst: 1, bewijs: 1 };
const plans = [
  EMPTY,
  { ...EMPTY, items: [{ slug: "check-in" }, { slug: "wereldcafe" }] },
  ...model.templates.map(template => started(model, template, { ...EMPTY, people: 5, start: "2026-12-01T15:30" })),
  { title: "<b>Te lang</b> & meer", people: 60, available: 30, start: "2026-12-01T23:30", note: "Twee\nregels", items: [{ slug: "check-in", note: "\"hoi\"" }, { slug: "carrousel", minutes: 5 }, { title: "'Eigen' <i>", minutes: 20 }] },
];
const runs = plans.flatMap(plan => {
  const agenda = agendaOf(model, plan);
  const stages = stagesOf(agenda);
  const run = begun("1.", stages, 0);
  return [run, { ...withBoard(stepped(run, stages, 1, 5), "Wat <b>zie</b> je?\n\nEn jij?", 6), stopped: 7 }, { ...stepped(run, stages, 999, 9), planned: 99 }].map(one => ({ agenda, stages, run: one }));
});
const texts = new Map([["check-in", { steps: ["<p>Stel de vraag.</p>"], pitfalls: "<p>Te lang</p>" }]]);
process.stdout.write(JSON.stringify({
  meeting: plans.flatMap(plan => [
    meetingView(model, plan, shown),
    meetingView(model, plan, { ...shown, messages: ["Een & <melding>"], other: "tab", keeps: false }),
    meetingView(model, plan, { ...shown, other: "link", onDevice: true, withNotes: true }),
  ]),
  "meeting-pack": plans.flatMap(plan => [
    packView(packOf(agendaOf(model, plan), { duplex: false, copies: {} }, own), false),
    packView(packOf(agendaOf(model, plan), { duplex: true, copies: { draaiboek: 0, bewijs: 3 } }, own), true),
  ]),
  "meeting-script": plans.map(plan => scriptView(plan, agendaOf(model, plan))),
  "meeting-given": [{ onDevice: false, until: "22 mei 2027", longest: 2000 }, { onDevice: true, until: "22 mei 2027", longest: 2000 }],
  "meeting-given-list": [givenListView(model, []), givenListView(model, plans.map((plan, i) => ({ plan: writeMeeting(plan), day: "2026-12-01", keep: i % 2 ? "De <b>stilte</b>\nvooraf" : "", change: i % 3 ? "Minder & korter" : "" })))],
  "meeting-attendance": plans.map(plan => attendanceView(plan, agendaOf(model, plan))),
  "meeting-certificate": plans.map(plan => certificateView("De <toolbox>", plan, agendaOf(model, plan))),
  "run-board": runs.map(({ stages, run }) => boardView(stages, run)),
  "run-facilitator": runs.map(({ agenda, stages, run }) => facilitatorView(agenda, stages, run, texts)),
  "run-late": [lateView([], 0), lateView([{ kind: "drop", index: 1, title: "<Nieuws>", minutes: 10, becomes: 0 }], 900000)],
  "run-phone": [{ size: 0, path: "" }, qrView([[true, false], [false, true]])],
  "meeting-qr": [qrView([[true, false], [false, true]])],
}));
