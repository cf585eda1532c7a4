// What has focus now: its number among the tab stops (-1 for none of them), its name, and what is wrong with how it shows.
() => {
  const { stops, look, name, plain } = window.testTabs;
  const e = document.activeElement;
  const index = stops.indexOf(e);
  if (index < 0) return { index, name: name(e), wrong: "" };
  const style = getComputedStyle(e);
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  // Of what has focus some part must show (WCAG 2.4.11); it need not be all.
  const points = [...e.getClientRects()].flatMap(r => [0.1, 0.5, 0.9].map(part => [r.left + r.width * part, r.top + r.height / 2]));
  const inView = points.filter(([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight);
  const tops = inView.map(([x, y]) => document.elementFromPoint(x, y));
  const wrong = look(e) === plain[index] ? "looks the same with focus"
    : !outlined && style.backgroundColor === plain[index].split(";")[3] ? "has no outline"
    : inView.length === 0 ? "is out of view"
    : !tops.some(top => e.contains(top)) ? `is covered by ${tops[0] && name(tops[0])}`
    : "";
  return { index, name: name(e), wrong };
}
