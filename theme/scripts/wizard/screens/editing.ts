import type { Desk } from "./screen";

/** Lets one write over the texts of a document, or stop doing so. */
export function setEditing(desk: Desk, on: boolean): void {
  for (const place of desk.place.querySelectorAll<HTMLElement>("[data-text]")) {
    if (!on) {
      for (const name of ["contenteditable", "role", "aria-multiline", "aria-label"]) place.removeAttribute(name);
      continue;
    }
    place.setAttribute("contenteditable", "true");
    place.setAttribute("role", "textbox");
    place.setAttribute("aria-multiline", "true");
    place.setAttribute("aria-label", place.dataset["prompt"] || nameOf(place));
  }
}

/** Keeps what is written, as plain text; what is pasted loses its form. */
export function listenToWriting(desk: Desk): void {
  desk.place.addEventListener("input", event => {
    const place = event.target;
    if (!(place instanceof HTMLElement) || !place.isContentEditable) return;
    desk.update({ texts: { ...desk.start().texts, [place.dataset["text"] ?? ""]: place.innerText.replace(/\u00a0/g, " ").trimEnd() } });
    place.closest(".is-open")?.classList.toggle("is-open", place.innerText.trim() === "");
  });
  desk.place.addEventListener("paste", event => {
    const place = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-text]") : null;
    const text = event.clipboardData?.getData("text/plain");
    const selection = window.getSelection();
    if (!place?.isContentEditable || text === undefined || !selection?.rangeCount) return;
    event.preventDefault();
    const range = selection.getRangeAt(0);
    range.deleteContents();
    range.insertNode(document.createTextNode(text));
    range.collapse(false);
    place.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
}

// The heading of its column, or of its section.
function nameOf(place: HTMLElement): string {
  const cell = place.closest("td");
  const head = cell ? cell.closest("table")?.querySelectorAll("th")[cell.cellIndex]?.textContent : undefined;
  return head ?? place.closest("section")?.querySelector("h3")?.textContent ?? "Tekst";
}
