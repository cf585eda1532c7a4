import { forget, keep, recall } from "../storage/kept";
import { loadCards, type CardData } from "./card-data";
import { cardSheets } from "./card-sheets";
import { chosenIn, withChosen } from "./chosen";

const NAME = "kaarten";

/** Choosing work forms and laying exactly their cards on sheets. The choice stands in the address and is kept for this visit. */
export function cardChoice(element: HTMLElement): void {
  const sheets = element.querySelector<HTMLElement>("[data-deck]");
  const count = element.querySelector<HTMLElement>("[data-count]");
  const clear = element.querySelector<HTMLButtonElement>("[data-clear]");
  const link = element.querySelector<HTMLElement>("[data-sheets-link]");
  const boxes = new Map([...element.querySelectorAll<HTMLInputElement>("[name='kaart']")].map(box => [box.value, box]));
  if (!sheets || !count || !clear || !link) return;

  let loading: Promise<CardData> | undefined;
  let unknown: string[] = [];
  element.hidden = false;
  choose(chosenIn(location) ?? kept());

  element.addEventListener("change", event => {
    if (!(event.target instanceof HTMLInputElement) || !["kaart", "formaat", "printer"].includes(event.target.name)) return;
    unknown = [];
    remember();
    void show();
  });
  clear.addEventListener("click", () => {
    choose([]);
    remember();
    boxes.values().next().value?.focus();
  });
  window.addEventListener("hashchange", () => {
    const named = chosenIn(location);
    if (named) choose(named);
  });

  function choose(slugs: string[]): void {
    unknown = slugs.filter(slug => !boxes.has(slug));
    for (const [slug, box] of boxes) box.checked = slugs.includes(slug);
    void show();
  }

  function chosen(): string[] {
    return [...boxes.values()].filter(box => box.checked).map(box => box.value);
  }

  function remember(): void {
    const slugs = chosen();
    if (slugs.length > 0) keep(NAME, slugs, false);
    else forget(NAME);
    history.replaceState(null, "", withChosen(location, slugs));
  }

  async function show(): Promise<void> {
    const slugs = chosen();
    clear!.hidden = link!.hidden = slugs.length === 0;
    if (slugs.length === 0) {
      fill([], 0);
      return;
    }

    loading ??= loadCards(element.dataset["cards"] ?? "");
    try {
      const data = await loading;
      // What was ticked while it loaded counts too.
      const now = new Set(chosen());
      const layout = data.layouts.find(l => l.isSmall === is("formaat", "klein") && l.isFold === is("printer", "vouwen"));
      if (layout) fill(cardSheets(data, layout, data.cards.filter(card => now.has(card.slug))), now.size);
    } catch {
      loading = undefined;
      count!.textContent = "De kaarten konden niet geladen worden. Vink er nog eens een aan.";
    }
  }

  function fill(html: string[], cards: number): void {
    sheets!.innerHTML = html.join("");
    sheets!.dataset["pages"] = `${html.length}`;
    for (const place of sheets!.querySelectorAll("[data-school]")) place.textContent = school();
    const left = unknown.length > 0 ? ` Deze kaarten kennen we niet: ${unknown.join(", ")}.` : "";
    count!.textContent = (cards === 0 ? "Nog geen kaarten gekozen." : `${amount(cards, "kaart", "kaarten")}, ${amount(html.length, "bladzijde", "bladzijden")} A4.`) + left;
  }

  function is(name: string, value: string): boolean {
    return element.querySelector<HTMLInputElement>(`[name='${name}'][value='${value}']`)?.checked ?? false;
  }

  function school(): string {
    return element.querySelector<HTMLInputElement>("[data-school-name]")?.value ?? "";
  }
}

function kept(): string[] {
  const slugs = recall(NAME);
  return Array.isArray(slugs) ? slugs.filter(slug => typeof slug === "string") : [];
}

function amount(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
