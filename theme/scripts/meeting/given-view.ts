import { longDay } from "../calendar/day";
import type { Given } from "./given";
import type { Model } from "./model";
import { openMeeting } from "./opened";

/** The view of theme/shared/meeting-given-list.hbs. */
export function givenListView(model: Model, meetings: readonly Given[]): object {
  return {
    meetings: meetings.map(({ plan: text, day, keep, change }, index) => {
      const { plan } = openMeeting(model, text);
      return {
        index, keep, change,
        title: plan.title || "Bijeenkomst",
        day: longDay(day),
        size: `${plan.items.length} ${plan.items.length === 1 ? "onderdeel" : "onderdelen"}`,
      };
    }),
  };
}
