import hours from "../../../shared/wizard-hours.hbs";
import sum from "../../../shared/wizard-sum.hbs";
import { today } from "../../calendar/day";
import { hoursLive, hoursView } from "../views/hours-view";
import type { Desk, Screen } from "./screen";

const MOST = { people: 500, between: 600, prepare: 600, rate: 500 };

/** What the plan costs in hours and money. */
export function hoursScreen(desk: Desk): Screen {
  const { model, course } = desk;
  return {
    html: message => hours(hoursView(model, course, desk.start(), today(new Date()), message)),
    changed({ name, value, dataset }) {
      const before = desk.start();
      if (dataset["name"] !== undefined) desk.update({ texts: { ...before.texts, [`post-${dataset["name"]}`]: value.trim() } });
      else if (name === "line") desk.update({ hours: { ...before.hours, lines: [...desk.place.querySelectorAll<HTMLInputElement>("[name=line]:checked")].map(box => box.value) } });
      else if (name in MOST) desk.update({ hours: withNumber(before.hours, name as keyof typeof MOST, value) });
      desk.part("hours", sum(hoursLive(course, desk.start(), today(new Date()))));
    },
  };
}

// An empty field is ours again.
function withNumber<T extends object>(hours: T, name: keyof typeof MOST, value: string): T {
  const least = name === "people" ? 1 : 0;
  const { [name]: _, ...rest } = hours as T & Record<typeof name, unknown>;
  const number = Math.round(Number(value));
  return (value.trim() === "" || Number.isNaN(number) ? rest : { ...rest, [name]: Math.min(MOST[name], Math.max(least, number)) }) as T;
}
