// Finds what the Tab key must reach, in order of the document, and remembers what each looks like without focus.
() => {
  const candidates = "a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]";
  const scrolls = e => /auto|scroll/.test(getComputedStyle(e).overflow) && (e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight);
  const reachable = e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }) && !e.closest("[inert]");
  // Of a group of radio buttons the Tab key reaches one.
  const inItsGroup = e => e.type !== "radio" || e.checked
    || (!document.querySelector(`input[name="${e.name}"]:checked`) && document.querySelector(`input[name="${e.name}"]`) === e);
  const stops = [...document.body.querySelectorAll("*")].filter(e => e.matches(candidates)
    ? reachable(e) && inItsGroup(e)
    : scrolls(e) && e.checkVisibility() && !e.querySelector(candidates));
  const look = e => {
    const style = getComputedStyle(e);
    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.backgroundColor, style.boxShadow].join(";");
  };
  const name = e => `${e.localName}${e.className ? "." + e.className : ""} "${(e.getAttribute("aria-label") ?? e.textContent).trim().replace(/\s+/g, " ").slice(0, 40)}"`;
  window.testTabs = { stops, look, name, plain: stops.map(look) };
  return stops.map(name);
}
