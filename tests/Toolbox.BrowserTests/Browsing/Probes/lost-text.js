// Text that is meant to be seen and cannot be: beyond the edge of the page, or cut off by a box around it.
() => {
  const width = document.documentElement.clientWidth;
  const ancestors = e => (e ? [e, ...ancestors(e.parentElement)] : []);
  const forListeners = style => style.position === "absolute" && style.clipPath !== "none";
  const lost = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    if (!text.data.trim() || !parent.checkVisibility({ visibilityProperty: true }) || parent.closest("[aria-hidden=true], script, .skip")) continue;
    const boxes = ancestors(parent).filter(e => e !== document.documentElement && e !== document.body).map(e => [e, getComputedStyle(e)]);
    if (boxes.some(([, style]) => forListeners(style))) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const scrolls = boxes.some(([, style]) => /auto|scroll/.test(style.overflowX));
    for (const rect of range.getClientRects()) {
      const beyondThePage = !scrolls && (rect.right > width + 1 || rect.left < -1);
      const cutOff = boxes.some(([e, style]) => {
        const box = e.getBoundingClientRect();
        return (/hidden|clip/.test(style.overflowX) && (rect.right > box.right + 2 || rect.left < box.left - 2))
          || (/hidden|clip/.test(style.overflowY) && (rect.bottom > box.bottom + 2 || rect.top < box.top - 2));
      });
      if (beyondThePage || cutOff) lost.add(`${parent.localName}.${parent.className} "${text.data.trim().slice(0, 50)}"`);
    }
  }
  return [...lost];
}
