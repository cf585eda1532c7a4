import type { Day } from "../../calendar/day";
import type { Course } from "../course/model";
import type { Model } from "../engine/model";
import { plannedOf } from "../engine/rhythm";
import { euros, hoursOf, hoursText } from "../plan/hours";
import type { Start } from "../start";
import { routeView, type RouteView } from "./route-view";
import { wordsFor } from "./words";

/** Hours and money, as wizard-hours.hbs shows them. */
export interface HoursView extends RouteView {
  people: number;
  between: number;
  prepare: number;
  rate: string;
  lines: { id: string; name: string; text: string; checked: boolean }[];
  note: string;
  law: string;
  live: HoursLive;
  message: string;
}

export interface HoursLive {
  rows: { what: string; how: string; much: string; total: boolean }[];
}

export function hoursView(model: Model, course: Course, start: Start, now: Day, message: string): HoursView {
  const fill = wordsFor(model, start.answers);
  const hours = hoursOf(course, start.answers, start.hours, plannedOf(course, start.answers, start.rhythm, now));
  const country = start.answers[model.questions[0]!.id];
  const isKnown = course.plan.budget.some(line => line.country === country);
  return {
    ...routeView("stap-uren"),
    people: hours.people,
    between: hours.between,
    prepare: hours.prepare,
    rate: hours.rate > 0 ? String(hours.rate) : "",
    lines: course.plan.budget
      .filter(line => line.country === undefined || !isKnown || line.country === country)
      .map(({ id, name }) => ({ id, name: fill(name), text: start.texts[`post-${id}`] ?? fill(name), checked: start.hours.lines?.includes(id) ?? false })),
    note: fill(course.plan.hours.note),
    law: fill(course.plan.hours.law),
    live: hoursLive(course, start, now),
    message,
  };
}

export function hoursLive(course: Course, start: Start, now: Day): HoursLive {
  const planned = plannedOf(course, start.answers, start.rhythm, now);
  const hours = hoursOf(course, start.answers, start.hours, planned);
  const each = hoursText(planned.length.minutes / 60);
  return {
    rows: [
      { what: "Per deelnemer", how: `${hours.meetings} keer ${each} uur, en ${hoursText(hours.between / 60)} uur tussen twee keer`, much: `${hoursText(hours.perParticipant)} uur`, total: false },
      { what: "Wie begeleidt", how: `met ${hoursText(hours.prepare / 60)} uur voorbereiding per keer`, much: `${hoursText(hours.facilitator)} uur`, total: false },
      { what: "Samen", how: `met ${hours.people} deelnemers`, much: `${hoursText(hours.total)} uur`, total: true },
      ...(hours.cost > 0 ? [{ what: "Vervanging", how: `${hoursText(hours.replaced)} uur tegen ${euros(hours.rate)}, als alles onder lestijd valt`, much: euros(hours.cost), total: false }] : []),
    ],
  };
}
