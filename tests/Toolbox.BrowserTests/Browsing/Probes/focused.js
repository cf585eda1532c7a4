// What has focus now: its number among the tab stops (-1 for none of them), its name, and what is wrong with how it shows.
() => {
  const { stops, look, name, plain } = window.testTabs;
  const e = document.activeElement;
  const index = stops.indexOf(e);
  if (index < 0) return { index, name: name(e), wrong: "" };
  const style = getComputedStyle(e);
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const [rect] = e.getClientRects();
  const x = rect.left + rect.width / 2;
  const y = rect.top + rect.height / 2;
  const inView = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
  const top = document.elementFromPoint(x, y);
  const wrong = look(e) === plain[index] ? "looks the same with focus"
    : !outlined && style.backgroundColor === plain[index].split(" ")[3] ? "has no outline"
    : !inView ? "is out of view"
    : !top || (!e.contains(top) && !top.contains(e)) ? `is covered by ${top && name(top)}`
    : "";
  return { index, name: name(e), wrong };
}
