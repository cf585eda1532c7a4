/** Items of the agenda are dragged by their grip, with a mouse, a pen or a finger. Keyboards have the buttons beside it. */
export function drag(place: HTMLElement, moved: (from: number, to: number) => void): void {
  let from = -1;
  let to = -1;

  place.addEventListener("pointerdown", event => {
    const grip = event.target instanceof Element ? event.target.closest("[data-grip]") : null;
    const item = grip?.closest<HTMLElement>("[data-index]");
    if (!grip || !item || event.button !== 0) return;
    event.preventDefault();
    from = to = Number(item.dataset["index"]);
    item.classList.add("is-dragged");
    grip.setPointerCapture(event.pointerId);
  });
  place.addEventListener("pointermove", event => {
    if (from < 0) return;
    const items = itemsOf();
    // Before the first item whose middle is below the pointer.
    const before = items.findIndex(item => event.clientY < middleOf(item));
    const gap = before < 0 ? items.length : before;
    to = gap > from ? gap - 1 : gap;
    items.forEach((item, index) => {
      item.classList.toggle("is-before", to !== from && index === gap);
      item.classList.toggle("is-after", to !== from && gap === items.length && index === gap - 1);
    });
  });
  place.addEventListener("pointerup", () => end(true));
  place.addEventListener("pointercancel", () => end(false));
  document.addEventListener("keydown", ({ key }) => key === "Escape" && end(false));

  function end(drops: boolean): void {
    if (from < 0) return;
    for (const item of itemsOf()) item.classList.remove("is-dragged", "is-before", "is-after");
    const [start, stop] = [from, to];
    from = to = -1;
    if (drops && start !== stop) moved(start, stop);
  }

  function itemsOf(): HTMLElement[] {
    return [...place.querySelectorAll<HTMLElement>("[data-index]")];
  }
}

function middleOf(item: Element): number {
  const { top, height } = item.getBoundingClientRect();
  return top + height / 2;
}
