/** The menu of narrow screens: a details element that also closes on Escape and on a click beside it. */
export function menu(element: HTMLElement): void {
  if (!(element instanceof HTMLDetailsElement)) return;
  const summary = element.querySelector("summary");

  element.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !element.open) return;
    element.open = false;
    summary?.focus();
  });

  document.addEventListener("click", event => {
    if (event.target instanceof Node && !element.contains(event.target)) element.open = false;
  });

  element.addEventListener("focusout", event => {
    if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) element.open = false;
  });
}
