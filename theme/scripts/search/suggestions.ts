/** The first results under the search field of a page, while somebody types; the form leads to all of them. */

import type { Engine, Found } from "./engine";
import { pause } from "./pause";

const AT_ONCE = 6;

export function suggestions(form: HTMLFormElement, opening: Promise<Engine>): void {
  const field = form.elements.namedItem("q") as HTMLInputElement;
  const panel = form.querySelector<HTMLElement>("[data-find-panel]") as HTMLElement;
  const status = form.querySelector<HTMLElement>("[data-find-status]") as HTMLElement;
  let asked = 0;

  field.addEventListener("input", () => void answer());
  field.addEventListener("click", () => void answer());
  form.addEventListener("keydown", event => {
    if (event.key === "Escape" && !panel.hidden) {
      event.preventDefault();
      close();
      field.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event);
  });
  form.addEventListener("focusout", event => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close();
  });
  panel.addEventListener("mousedown", event => event.preventDefault());
  if (document.activeElement === field) void answer();

  async function answer(): Promise<void> {
    const turn = ++asked;
    const query = field.value;
    if (query.trim() === "") {
      close();
      return;
    }
    try {
      const engine = await opening;
      if (engine.isUnfinished(query)) await pause();
      if (turn !== asked) return;
      const { found, total } = await engine.find(query, AT_ONCE);
      if (turn !== asked) return;
      panel.replaceChildren(listOf(found), moreLink(query, total));
      panel.hidden = false;
      status.textContent = total === 0 ? `Niets gevonden voor ‘${query.slice(0, 80)}’.` : `${total} ${total === 1 ? "resultaat" : "resultaten"}; de eerste staan onder het veld.`;
    } catch {
      // Without an index the form still leads to the page that lists everything.
      close();
    }
  }

  function close(): void {
    panel.hidden = true;
    status.textContent = "";
  }

  function move(event: KeyboardEvent): void {
    const stops = [field, ...panel.querySelectorAll<HTMLElement>("a")];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = panel.hidden ? undefined : stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  function moreLink(query: string, total: number): HTMLElement {
    const link = document.createElement("a");
    link.className = "find__more";
    link.href = `${form.action}?${new URLSearchParams({ q: query })}`;
    link.textContent = total === 0 ? "Niets gevonden. Kijk van A tot Z" : total === 1 ? "Bekijk het resultaat" : `Alle ${total} resultaten`;
    return link;
  }
}

function listOf(found: Found[]): HTMLElement {
  const list = document.createElement("ol");
  for (const { link } of found) {
    const anchor = document.createElement("a");
    anchor.href = link.url;
    const kind = document.createElement("span");
    kind.textContent = link.kind;
    anchor.append(link.title, " ", kind);
    const item = document.createElement("li");
    item.dataset["slug"] = link.slug;
    item.append(anchor);
    list.append(item);
  }
  list.dataset["searchState"] = "done";
  return list;
}
