import { longDay, shortDay, type Day } from "../../calendar/day";
import type { Course } from "../course/model";
import type { Model } from "../engine/model";
import { plannedOf } from "../engine/rhythm";
import type { Start } from "../start";
import { wordsFor } from "../views/words";
import { block, placedWith, table, type PlanDocument } from "./document";
import { euros, hoursOf, hoursText } from "./hours";
import { placesOf } from "./places";

/** More dates than this make no proposal of one page; then the first, the last and how many. */
const MOST_DATES = 12;

/** What is asked of a team and a council, for one sheet of A4. */
export function proposalDocument(model: Model, course: Course, start: Start, now: Day): PlanDocument {
  const fill = wordsFor(model, start.answers);
  const planned = plannedOf(course, start.answers, start.rhythm, now);
  const places = placesOf(model, course, start, planned, now, fill);
  const placed = placedWith(start.texts);
  const hours = hoursOf(course, start.answers, start.hours, planned);
  const { proposal } = course.plan;
  const [first, last] = [planned.days[0], planned.days.at(-1)];
  const dates = planned.days.length <= MOST_DATES ? planned.days.map(longDay).join("; ") : `${planned.days.length} keer, van ${shortDay(first!)} tot en met ${shortDay(last!)}`;
  const rows: [string, string, string][] = [
    ["waarom", "Waarom", places("Wij willen [doel].")],
    ["leerling", "Wat leerlingen merken", ""],
    ["wat", "Wat het is", places("[soort]. [waarvoor]")],
    ["wie", "Wie meedoen", places("[mensen] deelnemers: [deelnemers]. Meedoen is vrijwillig.")],
    ["wanneer", "Wanneer", `${dates}. ${places("Steeds [duur], vanaf [begintijd].")}`],
    ["uren", "Uren", `${hoursText(hours.perParticipant)} uur per deelnemer, ${hoursText(hours.facilitator)} uur voor wie begeleidt, samen ${hoursText(hours.total)} uur.${hours.cost > 0 ? ` Vervanging kost hoogstens ${euros(hours.cost)}.` : ""}`],
    ["ten-koste", "Wat daarvoor weggaat", ""],
    ["delen", "Wat jullie ervan horen", places(proposal.share)],
  ];
  const prompts: Record<string, string> = {
    "leerling": "Vul in: wat merken leerlingen straks?",
    "ten-koste": "Vul in: welke taak, vergadering of studiedag maakt plaats?",
  };
  return {
    title: places(proposal.title),
    sections: [{
      number: 1,
      id: "voorstel",
      title: places(proposal.for),
      blocks: [
        table(["Onderwerp", "Ons voorstel"], rows.map(([id, what, text]) => [placed(`voorstel-${id}-wat`, what), placed(`voorstel-${id}`, text, prompts[id] ?? "")])),
        block({ heading: "Wat we vragen", text: placed("voorstel-besluit", places(proposal.decision)) }),
        table(["Besluit", "Naam en datum"], [[placed("voorstel-ja", "☐ Akkoord\n☐ Akkoord, met deze wijziging\n☐ Niet akkoord"), placed("voorstel-naam", "", "naam en datum")]]),
      ],
    }],
  };
}

/** The invitation as text to paste. */
export function invitationText(model: Model, course: Course, start: Start, now: Day): string {
  const fill = wordsFor(model, start.answers);
  const planned = plannedOf(course, start.answers, start.rhythm, now);
  const places = placesOf(model, course, start, planned, now, fill);
  return start.texts["uitnodiging"] ?? course.plan.invitation.map(places).join("\n\n");
}
