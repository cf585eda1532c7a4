import { isOnDevice, recall } from "../storage/kept";
import { schoolName } from "./school-name";
import { printCopies } from "./print-copies";
import { clearTyped, keepTyped, keptAs } from "./worksheet";

/** The choices above a worksheet: the school's name, copies, keeping, clearing; and the button that prints. */
export function sheetOptions(bar: HTMLElement): void {
  const sheet = document.querySelector<HTMLElement>("[data-worksheet]");
  const print = document.querySelector<HTMLButtonElement>("[data-print]");
  const keepBox = bar.querySelector<HTMLInputElement>("[data-keep]");
  const clear = bar.querySelector<HTMLButtonElement>("[data-clear]");
  const cleared = bar.querySelector<HTMLElement>("[data-cleared]");
  if (!sheet || !print || !keepBox || !clear || !cleared) return;
  const name = keptAs(sheet);

  bar.hidden = false;
  print.hidden = false;
  keepBox.checked = isOnDevice(name);
  const school = schoolName(bar, () => keepBox.checked);

  print.addEventListener("click", () => printCopies(sheet, copies(bar), isTiled(bar)));
  keepBox.addEventListener("change", () => {
    keepTyped(sheet, keepBox.checked);
    school.keep();
  });
  clear.addEventListener("click", () => {
    if (recall(name) === undefined || !window.confirm("Alles wissen wat je op dit blad hebt ingevuld?")) return;
    clearTyped(sheet);
    cleared.textContent = "Gewist.";
  });
}

function isTiled(bar: HTMLElement): boolean {
  return bar.querySelector<HTMLInputElement>("[data-tiles]")?.checked ?? false;
}

function copies(bar: HTMLElement): number[] {
  return [...bar.querySelectorAll<HTMLInputElement>("[data-copies]")].map(input => {
    const count = Number.parseInt(input.value, 10);
    return Number.isNaN(count) ? 1 : Math.min(Math.max(count, 0), Number(input.max));
  });
}
