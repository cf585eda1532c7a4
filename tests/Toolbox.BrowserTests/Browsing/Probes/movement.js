// What still moves for visitors who asked for less: running animations, transitions of place or size, smooth scrolling.
() => {
  const harmless = /^(none|(background-|border-|outline-|text-decoration-|border-\w+-)?color|opacity|fill|stroke|visibility|text-decoration-thickness)$/;
  const moving = document.getAnimations().map(a => `animation ${a.animationName ?? a.transitionProperty}`);
  for (const e of document.querySelectorAll("*")) {
    for (const part of ["", "::before", "::after"]) {
      const style = getComputedStyle(e, part);
      const durations = style.transitionDuration.split(", ").map(parseFloat);
      const properties = style.transitionProperty.split(", ").filter(p => !harmless.test(p));
      if (properties.length > 0 && Math.max(...durations) > 0.01) moving.push(`transition of ${properties} on ${e.localName}.${e.getAttribute("class")}${part}`);
      if (style.scrollBehavior === "smooth") moving.push(`smooth scrolling of ${e.localName}`);
    }
  }
  return [...new Set(moving)];
}
