import { isOnDevice } from "../storage/kept";
import { schoolName } from "../sheets/school-name";
import { printSets } from "./print-sets";

/** The choices beside sheets of cards: the school's name, copies, and the button that prints. */
export function cardOptions(bar: HTMLElement): void {
  const sheets = document.querySelector<HTMLElement>("[data-deck]");
  const copies = bar.querySelector<HTMLInputElement>("[data-copies]");
  const print = bar.querySelector<HTMLButtonElement>("[data-print]");
  if (!sheets || !copies || !print) return;

  bar.hidden = false;
  schoolName(bar, () => isOnDevice("school"));
  print.addEventListener("click", () => {
    const count = Number.parseInt(copies.value, 10);
    printSets(sheets, Number.isNaN(count) ? 1 : Math.min(Math.max(count, 1), Number(copies.max)));
  });
}
