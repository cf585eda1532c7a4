import closed from "../../../shared/wizard-closed.hbs";
import days from "../../../shared/wizard-days.hbs";
import period from "../../../shared/wizard-period.hbs";
import rhythm from "../../../shared/wizard-rhythm.hbs";
import rules from "../../../shared/wizard-rules.hbs";
import { isDay, minutesOfClock, today } from "../../calendar/day";
import { readCalendar, soundsClosed } from "../../calendar/ics-read";
import type { Closed } from "../engine/meeting-days";
import { plannedOf, type RhythmChoice } from "../engine/rhythm";
import { planCalendar } from "../plan-calendar";
import { saveFile } from "../../page/save-file";
import { formOf } from "../variant";
import { MOST_PEOPLE, rhythmLive, rhythmView } from "../views/rhythm-view";
import { wordsFor } from "../views/words";
import type { Desk, Field, Screen } from "./screen";

/** Larger calendars than this no school has. */
const LARGEST_CALENDAR = 2_000_000;
const MOST_CLOSED = 40;

/** How often, how long and when: a proposal that follows every change. */
export function rhythmScreen(desk: Desk): Screen {
  const { model, course } = desk;
  const now = () => today(new Date());
  const planned = () => plannedOf(course, desk.start().answers, desk.start().rhythm, now());

  return { html: message => rhythm(rhythmView(model, course, desk.start(), now(), message)), changed, act };

  function changed(field: Field): void {
    if (field.id === "r-ics" && field instanceof HTMLInputElement) void read(field);
    else if (field.dataset["day"] !== undefined) moveDay(Number(field.dataset["day"]), field.value);
    else if (field.dataset["person"] !== undefined && field instanceof HTMLInputElement) mark(Number(field.dataset["person"]), field);
    else if (field.dataset["own"] !== undefined) changeOwn(Number(field.dataset["own"]), field);
    else {
      const change = choiceOf(field);
      if (change) choose(change);
    }
  }

  function act(action: string, button: HTMLElement): void {
    const { people, own } = planned();
    if (action === "add-person" && people.length < MOST_PEOPLE) again({ people: [...people, "12345"] }, "r-add-person");
    else if (action === "drop-person") again({ people: people.slice(0, -1) }, "r-add-person");
    else if (action === "add-closed" && own.length < MOST_CLOSED) again({ closed: [...own, newClosed()] }, `r-own-name-${own.length}`);
    else if (action === "drop-closed") again({ closed: own.filter((_, i) => i !== Number(button.dataset["index"])) }, "r-add-closed");
    else if (action === "reset-days") forgetDays();
    else if (action === "ics") save();
  }

  /** A choice that says other days; days that were changed by hand do not outlive it. */
  function choose(change: RhythmChoice): void {
    const { days: _, ...kept } = desk.start().rhythm;
    desk.update({ rhythm: { ...kept, ...change } });
    refresh();
  }

  function again(change: RhythmChoice, focus: string): void {
    choose(change);
    desk.again(focus);
  }

  function refresh(): void {
    const live = rhythmLive(model, course, desk.start(), now());
    desk.part("rules", rules(live));
    desk.part("period", period(live));
    desk.part("closed", closed(live));
    desk.part("days", days(live));
  }

  function choiceOf(field: Field): RhythmChoice | undefined {
    const { name, value } = field;
    if (name === "track") return { track: value, ...withoutPeriod() };
    if (name === "frequency") return { frequency: value };
    if (name === "length") return { length: value };
    if (name === "region") return { region: value };
    if (name === "start" && minutesOfClock(value) !== undefined) return { start: value };
    if (name === "times" && Number(value) >= 1) return { times: Math.min(40, Math.round(Number(value))) };
    if ((name === "from" || name === "to" || name === "fixed") && isDay(value)) return { [name]: value };
    if (name !== "weekday") return undefined;
    const ticked = [...desk.place.querySelectorAll<HTMLInputElement>("[name=weekday]:checked")].map(box => Number(box.value));
    return { weekdays: ticked };
  }

  // Another track has another period.
  function withoutPeriod(): RhythmChoice {
    const { from: _from, to: _to, ...kept } = desk.start().rhythm;
    desk.update({ rhythm: kept });
    return {};
  }

  function moveDay(index: number, value: string): void {
    const { days: all } = planned();
    if (!isDay(value)) return;
    desk.update({ rhythm: { ...desk.start().rhythm, days: all.map((day, i) => (i === index ? value : day)).sort() } });
    refresh();
  }

  function forgetDays(): void {
    choose({});
    done("Dit is weer ons voorstel.");
  }

  function mark(person: number, box: HTMLInputElement): void {
    const { people } = planned();
    const others = (people[person] ?? "").replace(box.value, "");
    choose({ people: people.map((one, i) => (i === person ? [...(box.checked ? others + box.value : others)].sort().join("") : one)) });
  }

  function changeOwn(index: number, { dataset, value }: Field): void {
    const part = dataset["part"];
    const own = planned().own.map((one, i) => (i === index ? changedPart(one, part ?? "", value) : one));
    choose({ closed: own });
  }

  function changedPart(one: Closed, part: string, value: string): Closed {
    if (part === "name") return { ...one, name: value };
    if (!isDay(value)) return one;
    const next = part === "from" ? { ...one, from: value } : { ...one, to: value };
    return next.to < next.from ? { ...next, to: value, from: value } : next;
  }

  function newClosed(): Closed {
    const { from } = planned();
    return { name: "Studiedag", from, to: from };
  }

  async function read(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const found = file.size > LARGEST_CALENDAR ? undefined : readCalendar(await file.text());
    if (!found) return said("Dit bestand is geen agenda die wij kunnen lezen.");
    const { own, from, to } = planned();
    const inPeriod = found.days.filter(day => day.to >= from && day.from <= to);
    const days = inPeriod.filter(({ name }) => soundsClosed(name)).slice(0, MOST_CLOSED - own.length);
    const others = inPeriod.length - days.length;
    const lines = [
      days.length === 0 ? "We vonden in deze periode geen hele dagen die op vrij lijken." : `${days.length === 1 ? "1 vrije periode" : `${days.length} vrije periodes`} overgenomen uit ${file.name}.`,
      others > 0 ? `${others === 1 ? "1 andere hele dag" : `${others} andere hele dagen`} niet; vul zelf in wanneer de school dan dicht is.` : "",
      found.repeating > 0 ? `Van ${found.repeating} herhaalde lezen we alleen de eerste keer.` : "",
    ];
    again({ closed: [...own, ...days] }, "r-ics");
    said(lines.filter(line => line !== "").join(" "));
  }

  function save(): void {
    const start = desk.start();
    const title = formOf(model, start)?.title ?? "Leergemeenschap";
    const name = wordsFor(model, start.answers)(title);
    saveFile("leergemeenschap.ics", planCalendar(name, start.answers, planned(), [], new Date()), "text/calendar;charset=utf-8");
    done("Het agendabestand staat bij je downloads.");
  }

  function done(text: string): void {
    tell("[data-done]", text);
  }

  function said(text: string): void {
    tell("[data-ics]", text);
  }

  function tell(where: string, text: string): void {
    const line = desk.place.querySelector(where);
    if (line) line.textContent = text;
  }
}
