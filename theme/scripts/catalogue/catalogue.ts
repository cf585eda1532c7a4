/**
 * The filter above a list of pages. Choices stand in the address; with none the list stands in its groups, as it does
 * without script. Cards are those of the page itself.
 */

import { countWith, fits, isEmpty, timeOf, type Choices } from "./choices";
import { loadItems, type Item } from "./items";
import { dependsOnGroup } from "./timing";

const NUMBERS = { people: "mensen", minutes: "minuten", preparation: "vooraf" } as const;

/** So much more time is offered when little fits. */
const MORE_MINUTES = 15;
const FEW = 6;

export function catalogue(element: HTMLElement): void {
  const part = <T extends HTMLElement>(name: string): T | null => element.querySelector<T>(`[data-${name}]`);
  const form = element.querySelector("form") as HTMLFormElement;
  const groups = document.querySelector<HTMLElement>("[data-catalogue-groups]");
  const cards = cardsBySlug(groups);
  const plural = (form.getAttribute("aria-label") ?? "").replace(/^Kies /u, "");
  const [results, list, status, almost] = [part("results"), part("list"), part("status"), part("almost")];
  if (!groups || !results || !list || !status || !almost) return;
  let loading: Promise<Item[]> | undefined;

  element.hidden = false;
  fill(form, new URLSearchParams(location.search));
  const more = part<HTMLDetailsElement>("more");
  if (more?.querySelector(":checked")) more.open = true;
  if (!isEmpty(read(form))) void answer();

  form.addEventListener("focusin", () => void load().catch(() => undefined));
  form.addEventListener("input", () => {
    history.replaceState(null, "", addressOf(form));
    void answer();
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    void answer().then(() => (results.hidden ? form.querySelector<HTMLElement>("input, summary") : part("heading"))?.focus());
  });
  part("clear")?.addEventListener("click", () => {
    form.reset();
    for (const control of form.querySelectorAll<HTMLInputElement>("input")) clear(control);
    history.replaceState(null, "", location.pathname);
    void answer();
    form.querySelector<HTMLElement>("input, summary")?.focus();
  });
  part("print")?.addEventListener("click", () => print());
  addEventListener("popstate", () => {
    fill(form, new URLSearchParams(location.search));
    void answer();
  });

  function load(): Promise<Item[]> {
    return (loading ??= loadItems(element.dataset["source"] ?? ""));
  }

  // Whatever was chosen while the data came is what counts when it is there.
  async function answer(): Promise<void> {
    try {
      show(await load());
    } catch {
      loading = undefined;
      (list as HTMLElement).replaceChildren();
      (results as HTMLElement).hidden = false;
      (status as HTMLElement).textContent = "kiezen lukt nu niet; hieronder staat de hele lijst.";
    }
  }

  function show(items: Item[]): void {
    const choices = read(form);
    const fitting = items.filter(item => fits(item, choices));
    const all = isEmpty(choices);
    for (const input of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
      const count = countWith(items, choices, input.name, input.value);
      const shown = input.closest("label")?.querySelector("[data-count]");
      if (shown) shown.textContent = String(count);
      input.closest("label")?.classList.toggle("is-empty", count === 0 && !input.checked);
    }
    (groups as HTMLElement).hidden = !all;
    (results as HTMLElement).hidden = all;
    if (all) return;
    (status as HTMLElement).textContent = `${fitting.length} van ${items.length} ${plural} ${fitting.length === 1 ? "past" : "passen"}`;
    (list as HTMLElement).replaceChildren(...fitting.flatMap(item => cardOf(item, choices)));
    const cardsLink = part<HTMLAnchorElement>("cards");
    if (cardsLink) cardsLink.hash = `kaarten=${fitting.map(item => item.slug).join(",")}`;
    const inWords = part("choices");
    if (inWords) inWords.textContent = `Gekozen: ${inWordsOf(form)}.`;
    showAlmost(items, choices, fitting.length);
  }

  function cardOf(item: Item, { people }: Choices): HTMLElement[] {
    const card = cards.get(item.slug)?.cloneNode(true) as HTMLElement | undefined;
    if (!card) return [];
    card.dataset["slug"] = item.slug;
    const time = card.querySelector(".fact-line li:first-child > span");
    if (people !== undefined && item.steps && dependsOnGroup(item.steps) && time?.lastChild) time.lastChild.textContent = `${timeOf(item, people)} min met ${people}`;
    return [card];
  }

  // Somebody with forty minutes may well have fifty-five.
  function showAlmost(items: Item[], choices: Choices, count: number): void {
    const { minutes, ...others } = choices;
    const wider = minutes === undefined ? [] : items.filter(item => fits(item, { ...others, minutes: minutes + MORE_MINUTES }) && !fits(item, choices));
    const text = part("almost-text");
    (almost as HTMLElement).hidden = count >= FEW || (wider.length === 0 && count > 0);
    if (!text) return;
    if (wider.length === 0) text.textContent = "Wis een keuze, of kies wat ruimer.";
    else text.replaceChildren(`Met ${MORE_MINUTES} minuten meer ${wider.length === 1 ? "past" : "passen"} ook `, ...wider.slice(0, 4).flatMap((item, i, shown) => [...(i === 0 ? [] : [i === shown.length - 1 ? " en " : ", "]), linkTo(item)]), wider.length > 4 ? `, en nog ${wider.length - 4}.` : ".");
  }

  function linkTo({ slug }: Item): HTMLElement {
    const link = cards.get(slug)?.querySelector("h3 a")?.cloneNode(true);
    return link instanceof HTMLElement ? link : document.createElement("span");
  }
}

// A work form stands under each of its phases; one card is enough.
function cardsBySlug(groups: HTMLElement | null): Map<string, HTMLElement> {
  const cards = new Map<string, HTMLElement>();
  for (const card of groups?.querySelectorAll<HTMLElement>(".cards > li") ?? []) {
    const slug = card.querySelector<HTMLAnchorElement>("h3 a")?.pathname.split("/").at(-2) ?? "";
    if (!cards.has(slug)) cards.set(slug, card);
  }
  return cards;
}

function read(form: HTMLFormElement): Choices {
  const data = new FormData(form);
  const facets: Record<string, string[]> = {};
  for (const input of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]:checked")) (facets[input.name] ??= []).push(input.value);
  return { people: number(data.get(NUMBERS.people), 1), minutes: number(data.get(NUMBERS.minutes), 1), preparation: number(data.get(NUMBERS.preparation), 0), facets };
}

function number(value: FormDataEntryValue | null, least: number): number | undefined {
  const parsed = typeof value === "string" && /^\d{1,4}$/u.test(value.trim()) ? Number(value) : NaN;
  return parsed >= least ? parsed : undefined;
}

function fill(form: HTMLFormElement, search: URLSearchParams): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
    const values = search.getAll(control.name);
    if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = values.includes(control.value);
    else control.value = number(values[0] ?? null, 0) === undefined ? "" : (values[0] ?? "");
  }
}

function clear(control: HTMLInputElement): void {
  if (control.type === "checkbox") control.checked = false;
  else control.value = "";
}

function addressOf(form: HTMLFormElement): string {
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && value !== "") search.append(name, value);
  const text = search.toString();
  return location.pathname + (text === "" ? "" : "?" + text);
}

function inWordsOf(form: HTMLFormElement): string {
  const numbers = Object.values(NUMBERS).flatMap(name => {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) return control.value === "" ? [] : [`${control.selectedOptions[0]?.textContent ?? ""} om voor te bereiden`];
    return control instanceof HTMLInputElement && control.value !== "" ? [`${control.value} ${name}`] : [];
  });
  const ticks = [...form.querySelectorAll<HTMLInputElement>("input:checked")].map(input => input.closest("label")?.querySelector("span:not(.stations__disc)")?.firstChild?.textContent?.trim() ?? "");
  return [...numbers, ...ticks].join(", ");
}
