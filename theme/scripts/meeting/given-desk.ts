import meetingGiven from "../../shared/meeting-given.hbs";
import meetingGivenList from "../../shared/meeting-given-list.hbs";
import { isDay, shortDay, today, type Day } from "../calendar/day";
import { writeMeeting, type MeetingPlan } from "../plan/meeting";
import { endOfKeeping, forgetAll, isOnDevice, keep, keyOf, recall } from "../storage/kept";
import { fragmentOf } from "../page/fragment";
import { saveFile } from "../page/save-file";
import { givenFile, importGiven, LONGEST_TEXT, readGiven, withGiven, type Given } from "./given";
import { givenListView } from "./given-view";
import type { Model } from "./model";
import { openMeeting } from "./opened";
import type { Planner } from "./planner";

// Everything of the planner has a name that begins with "bijeenkomst".
const NAME = "bijeenkomsten";
const EVERYTHING = "bijeenkomst";

const REFUSED = "Deze browser bewaart niets meer: het mag niet, of hij is vol. Sla de lijst op als bestand, dan ben je niets kwijt.";

/** What a facilitator keeps of meetings that were given, below the planner. Nothing leaves this browser but as a file. */
export function givenDesk(place: HTMLElement, model: Model, planner: Planner): { lookBack(): void } {
  let meetings = readGiven(recall(NAME)).meetings;
  let onDevice = isOnDevice(NAME);
  /** What the browser refused to keep stays on the screen, so that it can still be saved as a file. */
  let refused = false;

  place.append(fragmentOf(meetingGiven({ onDevice, until: shortDay(today(endOfKeeping())), longest: LONGEST_TEXT })));
  list();

  place.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-given]") : null;
    const number = Number(button?.dataset["number"]);
    switch (button?.dataset["given"]) {
      case "save":
        return save();
      case "open":
        return open(number);
      case "remove":
        return remove(number);
      case "export":
        saveFile("mijn-bijeenkomsten.json", givenFile(fresh()), "application/json");
        return say("mijn-bijeenkomsten.json is opgeslagen, met je notities.");
      case "wipe":
        return wipe();
    }
  });
  place.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.id === "given-device") {
      onDevice = target.checked;
      store(fresh());
    } else if (target.id === "given-import") void read(target);
  });
  window.addEventListener("storage", ({ key }) => {
    if (key !== null && key !== keyOf(NAME)) return;
    meetings = fresh();
    list();
  });

  // Another tab may have kept one meanwhile.
  function fresh(): Given[] {
    return refused ? meetings : readGiven(recall(NAME)).meetings;
  }

  function store(next: Given[]): boolean {
    meetings = next;
    refused = !keep(NAME, next, onDevice);
    list();
    if (refused) say(REFUSED);
    return !refused;
  }

  function save(): void {
    const plan = planner.plan();
    if (plan.items.length === 0) return say("Er staat nog niets in je draaiboek. Open eerst de bijeenkomst die je gaf.");
    const day = field("given-day").value;
    const isKept = store(withGiven(fresh(), {
      plan: writeMeeting(plan), day: isDay(day) ? day : dayOf(plan), keep: field("given-keep").value.trim(), change: field("given-change").value.trim(),
    }));
    if (!isKept) return;
    for (const id of ["given-keep", "given-change"]) field(id).value = "";
    say(`Bewaard bij je bijeenkomsten${onDevice ? "" : ", tot je de browser sluit"}.`);
  }

  function open(number: number): void {
    const given = meetings[number];
    if (!given) return;
    const { plan, problems } = openMeeting(model, given.plan);
    planner.show(plan, problems);
  }

  function remove(number: number): void {
    const gone = JSON.stringify(meetings[number]);
    if (store(fresh().filter(one => JSON.stringify(one) !== gone))) say("Weggehaald.");
    (document.getElementById(`given-remove-${Math.min(number, meetings.length - 1)}`) ?? document.getElementById("given-title"))?.focus();
  }

  async function read(input: HTMLInputElement): Promise<void> {
    const text = await input.files?.[0]?.text().catch(() => "");
    input.value = "";
    if (text === undefined) return;
    const { meetings: all, said } = importGiven(fresh(), text);
    if (all.length === fresh().length || store(all)) say(said);
  }

  function wipe(): void {
    forgetAll(EVERYTHING);
    planner.wipe();
    meetings = [];
    onDevice = refused = false;
    field("given-device").checked = false;
    list();
    document.getElementById("given-all")?.removeAttribute("open");
    say("Alles van de planner is gewist.");
    document.getElementById("given-title")?.focus();
  }

  function dayOf({ start }: MeetingPlan): Day {
    return start?.slice(0, 10) ?? today(new Date());
  }

  function list(): void {
    place.querySelector("[data-given-list]")?.replaceChildren(fragmentOf(meetingGivenList(givenListView(model, meetings))));
  }

  function field(id: string): HTMLInputElement {
    return place.querySelector<HTMLInputElement>(`#${id}`)!;
  }

  function say(text: string): void {
    const said = place.querySelector<HTMLElement>("[data-given-said]")!;
    said.hidden = false;
    said.textContent = text;
  }

  return {
    lookBack() {
      document.getElementById("given-after")?.setAttribute("open", "");
      field("given-day").value = dayOf(planner.plan());
      field("given-keep").focus();
    },
  };
}
