import type { Course } from "../course/model";
import type { Answers } from "../engine/answers";
import type { Planned } from "../engine/rhythm";
import type { HoursChoice } from "../start";

/** What a plan costs in hours, and in euros when somebody named an amount. */
export interface Hours {
  people: number;
  between: number;
  prepare: number;
  rate: number;
  meetings: number;
  /** Hours. */
  perParticipant: number;
  facilitator: number;
  total: number;
  /** Hours of participants in meetings: what would be replaced when all of it is in lessons. */
  replaced: number;
  /** Euros; 0 while no amount was named. */
  cost: number;
}

export function peopleOf(course: Course, answers: Answers, { people }: HoursChoice): number {
  return people ?? course.plan.people[answers["omvang"] ?? ""] ?? course.plan.usualPeople;
}

/** Somebody from outside comes on top of the group; a member who facilitates is counted once, with the preparation. */
export function hoursOf(course: Course, answers: Answers, choice: HoursChoice, planned: Planned): Hours {
  const people = peopleOf(course, answers, choice);
  const between = choice.between ?? course.plan.hours.between;
  const prepare = choice.prepare ?? course.plan.hours.prepare;
  const rate = choice.rate ?? 0;
  const meetings = planned.days.length;
  const inMeetings = (meetings * planned.length.minutes) / 60;
  const preparing = (meetings * prepare) / 60;
  const perParticipant = inMeetings + (Math.max(0, meetings - 1) * between) / 60;
  const outside = answers["begeleiding"] === "extern";
  return {
    people, between, prepare, rate, meetings, perParticipant,
    facilitator: (outside ? inMeetings : perParticipant) + preparing,
    total: people * perParticipant + preparing + (outside ? inMeetings : 0),
    replaced: people * inMeetings,
    cost: people * inMeetings * rate,
  };
}

/** "12,5": halves and quarters as they are, nothing finer. */
export function hoursText(hours: number): string {
  return String(Math.round(hours * 4) / 4).replace(".", ",");
}

/** "€ 1.250" */
export function euros(amount: number): string {
  return `€ ${String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ".")}`;
}
