import { tilesOf } from "./tiles";

/**
 * Prints each sheet as often as was asked. The copies stand in the document only while it prints; a sheet of which none
 * is asked stays on the screen and not on paper.
 * @param tiled prints each A3 sheet on two A4.
 */
export function printCopies(worksheet: HTMLElement, counts: number[], tiled: boolean): void {
  const sheets = [...worksheet.querySelectorAll<HTMLElement>(".sheet")];
  const extra: HTMLElement[] = [];
  sheets.forEach((sheet, i) => {
    const count = counts[i] ?? 1;
    for (let n = tiled ? 0 : 1; n < count; n++) {
      for (const copy of tiled ? tilesOf(() => copyOf(sheet)) : [copyOf(sheet)]) {
        (extra.at(-1) ?? sheets.at(-1)!).after(copy);
        extra.push(copy);
      }
    }
    sheet.classList.toggle("noprint", count === 0 || tiled);
  });
  openFilledFigures(worksheet);
  window.addEventListener("afterprint", () => {
    for (const copy of extra) copy.remove();
    for (const sheet of sheets) sheet.classList.remove("noprint");
  }, { once: true });
  window.print();
}

// What is typed is not part of a clone; ids and names would be there twice.
function copyOf(sheet: HTMLElement): HTMLElement {
  const copy = sheet.cloneNode(true) as HTMLElement;
  copy.classList.add("printonly");
  copy.setAttribute("aria-hidden", "true");
  const typed = sheet.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
  copy.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea").forEach((field, i) => {
    const from = typed[i];
    field.removeAttribute("id");
    field.removeAttribute("name");
    if (!from) return;
    field.value = from.value;
    if (field instanceof HTMLInputElement && from instanceof HTMLInputElement) field.checked = from.checked;
  });
  return copy;
}

function openFilledFigures(worksheet: HTMLElement): void {
  for (const details of worksheet.querySelectorAll("details")) {
    if ([...details.querySelectorAll("input")].some(input => input.value)) details.open = true;
  }
}
