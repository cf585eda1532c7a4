import { longDay, type Day } from "../../calendar/day";
import type { ReturnedMeeting } from "../../plan/returned";

/** Which meeting of the plan it becomes, as wizard-return.hbs shows it. */
export interface ReturnView {
  title: string;
  /** Empty while there is no plan for it, or nothing came. */
  days: { index: number; text: string; checked: boolean }[];
  nothing: boolean;
  message: string;
}

/** @param days the meetings of the start plan in this browser; none without a plan. */
export function returnView(meeting: ReturnedMeeting | undefined, days: readonly Day[], message: string): ReturnView {
  return {
    title: meeting?.title || "je bijeenkomst",
    days: meeting ? days.map((day, index) => ({ index, text: `${index + 1}. ${longDay(day)}`, checked: day === meeting.day })) : [],
    nothing: meeting === undefined,
    message,
  };
}
