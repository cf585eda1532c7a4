import { forget, isOnDevice, keep, recall } from "../storage/kept";

/** A worksheet that is filled in on a screen: remembers what was typed, and lets fields grow with their text. */
export function worksheet(sheet: HTMLElement): void {
  const name = keptAs(sheet);
  restore(sheet, recall(name));
  for (const area of sheet.querySelectorAll("textarea")) grow(area);

  sheet.addEventListener("input", event => {
    if (event.target instanceof HTMLTextAreaElement) grow(event.target);
    keepTyped(sheet, isOnDevice(name));
  });
}

/** The name that what is typed on a worksheet is kept under. */
export function keptAs(sheet: HTMLElement): string {
  return `werkblad/${sheet.dataset["worksheet"] ?? ""}`;
}

/** Keeps what is typed: for this visit, or on this device. */
export function keepTyped(sheet: HTMLElement, onDevice: boolean): void {
  keep(keptAs(sheet), Object.fromEntries(filled(sheet)), onDevice);
}

/** Empties every field. */
export function clearTyped(sheet: HTMLElement): void {
  for (const field of fields(sheet)) {
    if (field instanceof HTMLInputElement && field.type !== "text") field.checked = false;
    else field.value = "";
    if (field instanceof HTMLTextAreaElement) grow(field);
  }
  forget(keptAs(sheet));
}

function grow(area: HTMLTextAreaElement): void {
  area.parentElement!.dataset["text"] = area.value;
}

function* filled(sheet: HTMLElement): Generator<[string, string]> {
  for (const field of fields(sheet)) {
    if (field instanceof HTMLInputElement && field.type !== "text") {
      if (field.checked) yield [field.id, "x"];
    } else if (field.value) {
      yield [field.id, field.value];
    }
  }
}

function restore(sheet: HTMLElement, kept: unknown): void {
  if (typeof kept !== "object" || kept === null) return;
  const values = new Map(Object.entries(kept));
  for (const field of fields(sheet)) {
    const value: unknown = values.get(field.id);
    if (typeof value !== "string") continue;
    if (field instanceof HTMLInputElement && field.type !== "text") field.checked = true;
    else field.value = value;
  }
}

function fields(sheet: HTMLElement): NodeListOf<HTMLInputElement | HTMLTextAreaElement> {
  return sheet.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input[id], textarea[id]");
}
