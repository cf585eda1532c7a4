import { follow, hear, load, save } from "../meeting/store";
import type { MeetingPlan } from "../plan/meeting";

const MOST_ITEMS = 60;

/** "Zet in bijeenkomst" on cards and pages of work forms, and the count in the header; also on cards that come later. */
export function collect(link: HTMLElement): void {
  const count = link.querySelector<HTMLElement>("[data-meeting-count]");
  const onPlanner = document.querySelector("[data-meeting]") !== null;

  show();
  hear(show);
  window.addEventListener("pageshow", show);
  // The planner follows the other tabs itself.
  if (onPlanner) return;
  follow(show);
  new MutationObserver(changes => changes.some(({ addedNodes }) => addedNodes.length > 0) && show()).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-collect]") : null;
    if (button) toggle(button.dataset["collect"]!);
  });

  function toggle(slug: string): void {
    const kept = load();
    const plan: MeetingPlan = kept?.plan ?? { title: "", items: [], note: "" };
    const items = plan.items.some(item => item.slug === slug) ? plan.items.filter(item => item.slug !== slug) : [...plan.items, { slug }];
    if (items.length <= MOST_ITEMS) save({ ...plan, items }, kept?.at);
    show();
  }

  function show(): void {
    const items = load()?.plan.items ?? [];
    link.hidden = items.length === 0;
    const text = `${items.length}`;
    if (count && count.textContent !== text) count.textContent = text;
    if (onPlanner) return;
    for (const button of document.querySelectorAll<HTMLElement>("[data-collect]")) {
      const isIn = items.some(({ slug }) => slug === button.dataset["collect"]);
      button.hidden = false;
      button.setAttribute("aria-pressed", String(isIn));
      const label = button.querySelector("[data-collect-text]");
      const words = isIn ? "In je bijeenkomst" : "Zet in bijeenkomst";
      if (label && label.textContent !== words) label.textContent = words;
    }
  }
}
