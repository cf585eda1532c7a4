import { addDays, longDay, period, shortDay, type Day } from "../../calendar/day";
import type { Course, Length } from "../course/model";
import type { Answers } from "../engine/answers";
import type { Model } from "../engine/model";
import type { Planned } from "../engine/rhythm";
import type { Start } from "../start";
import { formOf } from "../variant";
import { answerText } from "../views/answers-view";
import type { Fill } from "../views/words";
import { hoursOf, hoursText } from "./hours";

/** Fills in what a text leaves open, such as [mensen] (src/Toolbox/Wizard/Course/PlanPlaces.cs names them all). */
export type Places = (text: string) => string;

/** Weeks to answer an invitation, before the first meeting. */
const ANSWER_DAYS = 14;

export function placesOf(model: Model, course: Course, start: Start, planned: Planned, now: Day, fill: Fill): Places {
  const { answers } = start;
  const variant = formOf(model, start);
  const hours = hoursOf(course, answers, start.hours, planned);
  const title = variant ? fill(variant.title) : "leergemeenschap";
  const first = planned.days[0];
  const last = planned.days.at(-1);
  const values: Record<string, string> = {
    "soort": capital(title),
    "soort-klein": lower(title),
    "waarvoor": variant ? fill(variant.purpose) : "",
    "mensen": String(hours.people),
    "doel": lower(spoken(model, answers, "doel", fill, "… (vul het doel in)")),
    "product": lower(spoken(model, answers, "product", fill, "… (vul in wat er ligt)").replace(/^(Ja|Nee), (maar )?/, "")),
    "deelnemers": lower(spoken(model, answers, "deelnemers", fill, "… (vul in wie)")),
    "begeleiding": lower(spoken(model, answers, "begeleiding", fill, "… (vul in wie begeleidt)")),
    "keer": planned.days.length === 1 ? "1 keer" : `${planned.days.length} keer`,
    "duur": lengthText(planned.length, fill),
    "begintijd": `${planned.start} uur`,
    "van": first ? shortDay(first) : "…",
    "tot": last ? shortDay(last) : "…",
    "laatste": last ? longDay(last) : "…",
    "data": planned.days.map(longDay).join("; "),
    "uren": hoursText(hours.perParticipant),
    "antwoord": shortDay(answerBy(first, now)),
  };
  return text => fill(text).replace(/\[([a-z-]+)\]/g, (whole, name: string) => values[name] ?? whole);
}

/** "twee uur" */
export function lengthText({ text }: Length, fill: Fill): string {
  return lower(fill(text));
}

export function spanOf(days: Day[]): string {
  return days.length === 0 ? "" : period(days[0]!, days.at(-1)!);
}

function spoken(model: Model, answers: Answers, question: string, fill: Fill, open: string): string {
  const asked = model.questions.find(({ id }) => id === question);
  const known = asked?.options.some(({ id }) => id === answers[question]);
  return asked && known ? answerText(asked, answers[question], fill) : open;
}

function answerBy(first: Day | undefined, now: Day): Day {
  const day = first ? addDays(first, -ANSWER_DAYS) : now;
  return day > now ? day : addDays(now, 3);
}

// "PLG" and "Teacher Design Team" are names, and stay so inside a sentence.
function lower(text: string): string {
  return /^\p{Lu}{2}|^\S+ \p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
