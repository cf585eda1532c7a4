import { MOST_ITEMS, type MeetingPlan } from "../plan/meeting";
import { showCount } from "./count";
import { follow, hear, load, save } from "./store";

/**
 * Shows on a page what stands in the meeting, and changes it: the count in the header, and the buttons that are pressed,
 * also on cards that come later.
 *
 * @returns puts a tool in, or takes it out.
 */
export function collector(page: HTMLElement): (slug: string) => void {
  show();
  hear(show);
  follow(show);
  window.addEventListener("pageshow", show);
  new MutationObserver(changes => changes.some(({ addedNodes }) => addedNodes.length > 0) && show()).observe(page, { childList: true, subtree: true });

  return slug => {
    const kept = load();
    const plan: MeetingPlan = kept?.plan ?? { title: "", items: [], note: "" };
    const isIn = plan.items.some(item => item.slug === slug);
    const items = isIn ? plan.items.filter(item => item.slug !== slug) : [...plan.items, { slug }];
    if (items.length <= MOST_ITEMS) save({ ...plan, items }, kept?.at);
    show();
  };

  function show(): void {
    const items = load()?.plan.items ?? [];
    showCount(items.length);
    for (const button of page.querySelectorAll<HTMLElement>("[data-collect]:not([hidden])")) {
      const isIn = items.some(({ slug }) => slug === button.dataset["collect"]);
      button.setAttribute("aria-pressed", String(isIn));
      const label = button.querySelector("span");
      const words = isIn ? "In je bijeenkomst" : "Zet in bijeenkomst";
      if (label && label.textContent !== words) label.textContent = words;
    }
  }
}
