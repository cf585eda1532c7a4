import returned from "../../../shared/wizard-return.hbs";
import { today } from "../../calendar/day";
import { forgetReturned, takeBack } from "../../plan/returned";
import { plannedOf } from "../engine/rhythm";
import { withMeeting } from "../plan/own-meetings";
import { isEmpty } from "../saved";
import { returnView } from "../views/return-view";
import type { Desk, Screen } from "./screen";

const NOTHING_CHOSEN = "Kies welke bijeenkomst het wordt.";

/** A meeting that comes back from the planner: which one of the plan it becomes. */
export function returnScreen(desk: Desk): Screen {
  const planned = () => plannedOf(desk.course, desk.start().answers, desk.start().rhythm, today(new Date()));
  return {
    html: message => returned(returnView(takeBack(), isEmpty(desk.start()) ? [] : planned().days, message)),
    changed: () => desk.complain(""),
    submit() {
      const meeting = takeBack();
      const chosen = desk.place.querySelector<HTMLInputElement>("input[name=welke]:checked");
      if (!meeting || !chosen) return desk.complain(NOTHING_CHOSEN);
      desk.update(withMeeting(desk.start(), Number(chosen.value), meeting.items));
      forgetReturned();
      desk.go("stap-plan");
      document.getElementById(`bijeenkomst-${chosen.value}`)?.scrollIntoView();
    },
  };
}
