/**
 * Prints all sheets so many times, set after set, so that each front is followed by its back. The copies stand in the
 * document only while it prints.
 */
export function printSets(sheets: HTMLElement, count: number): void {
  const set = [...sheets.children];
  const extra: Node[] = [];
  for (let n = 1; n < count; n++) {
    for (const sheet of set) {
      const copy = sheet.cloneNode(true) as HTMLElement;
      copy.setAttribute("aria-hidden", "true");
      copy.classList.add("printonly");
      extra.push(copy);
    }
  }
  sheets.append(...extra);
  window.addEventListener("afterprint", () => {
    for (const copy of extra) sheets.removeChild(copy);
  }, { once: true });
  window.print();
}
