import keep from "../../../shared/wizard-keep.hbs";
import { endOfKeeping } from "../../storage/kept";
import { saveFile } from "../../page/save-file";
import { savedOf, startOf } from "../saved";
import { keepView, type KeepView } from "../views/keep-view";
import type { Desk, Field } from "./screen";

const LARGEST_PLAN = 1_000_000;

/** Keeping, exporting, importing and wiping a plan. */
export function keepingView({ keeper }: Desk): KeepView {
  return keepView(keeper.onDevice(), keeper.works(), endOfKeeping());
}

/** @returns whether the field was one of these. */
export function keepingChanged(desk: Desk, field: Field): boolean {
  if (!(field instanceof HTMLInputElement)) return false;
  if (field.id === "keep-here") {
    desk.keeper.moveToDevice(field.checked, desk.start());
    desk.part("keep", keep(keepingView(desk)));
    return true;
  }
  if (field.id !== "keep-import") return false;
  void importFile(desk, field);
  return true;
}

/** @returns whether the action was one of these. */
export function keepingAct(desk: Desk, action: string): boolean {
  if (action === "export") {
    saveFile("startplan.json", JSON.stringify(savedOf(desk.model, desk.start()), undefined, 1), "application/json");
    say(desk, "Het bestand staat bij je downloads. Importeer het later, hier of op een ander apparaat.");
  } else if (action === "wipe") {
    if (window.confirm("Alle antwoorden, keuzes en teksten wissen? Dat kan niet ongedaan worden gemaakt.")) desk.wipe();
  } else return false;
  return true;
}

async function importFile(desk: Desk, input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  const opened = file.size > LARGEST_PLAN ? undefined : startOf(desk.model, desk.course, parsed(await file.text()));
  input.value = "";
  if (!opened) return say(desk, "Dit bestand is geen startplan dat wij kunnen lezen.");
  desk.replace(opened.start);
  desk.again("keep-here");
  say(desk, opened.damaged ? "Een deel van dit bestand herkennen we niet. Wat wel klopt, hebben we overgenomen." : "Het plan is overgenomen.");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function say(desk: Desk, text: string): void {
  const line = desk.place.querySelector("[data-kept]");
  if (line) line.textContent = text;
}
