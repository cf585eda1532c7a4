import { collect, takeWaiting } from "./collected";
import { showCount } from "./count";
import { follow, hear, load } from "./store";

/**
 * Shows on a page what stands in the meeting, and changes it: the count in the header, and the buttons that are pressed,
 * also on cards that come later. What was pressed before this was loaded, or on the page before, is put in first.
 *
 * @returns puts a tool in, or takes it out.
 */
export function collector(page: HTMLElement): (slug: string) => void {
  const before = new Set(takeWaiting());
  let problem: { slug: string; text: string } | undefined;
  if (before.size > 0) put([...before]);
  show();
  hear(show);
  follow(show);
  window.addEventListener("pageshow", show);
  new MutationObserver(changes => changes.some(({ addedNodes }) => addedNodes.length > 0) && show()).observe(page, { childList: true, subtree: true });

  return slug => {
    const waiting = takeWaiting();
    // Where nothing can be written, nothing waits either; what waited while this was loaded, has been put in by now.
    if (waiting.length > 0) put(waiting);
    else if (!before.delete(slug)) put([slug]);
    show();
  };

  function put(slugs: readonly string[]): void {
    const text = collect(slugs);
    problem = text === undefined ? undefined : { slug: slugs.at(-1)!, text };
  }

  function show(): void {
    const items = load()?.plan.items ?? [];
    showCount(items.length);
    for (const button of page.querySelectorAll<HTMLElement>("[data-collect]:not([hidden])")) {
      const slug = button.dataset["collect"];
      const isIn = items.some(item => item.slug === slug);
      button.setAttribute("aria-pressed", String(isIn));
      const label = button.querySelector("span");
      const words = problem?.slug === slug ? problem!.text : isIn ? "In je bijeenkomst" : "Zet in bijeenkomst";
      if (label && label.textContent !== words) label.textContent = words;
    }
  }
}
