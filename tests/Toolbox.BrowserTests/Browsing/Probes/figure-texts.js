// Text of drawings that sticks out of its drawing, stands on other text, or is squeezed into or stretched over the width that
// was reckoned for it; both drawings of a figure, also those that this screen does not show or that are folded away.
() => {
  const show = new CSSStyleSheet();
  show.replaceSync("svg:is(.figure__wide, .figure__narrow) { display: block !important }");
  document.adoptedStyleSheets.push(show);
  for (const details of document.querySelectorAll("details")) details.open = true;

  // The letters themselves: the box of SVG is as high as the line.
  const lettersOf = text => {
    const { x, width } = text.getBBox();
    const size = parseFloat(getComputedStyle(text).fontSize);
    const foot = Number(text.getAttribute("y"));
    return { name: text.textContent, left: x, right: x + width, top: foot - size * 0.72, bottom: foot + size * 0.2 };
  };
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

  // Two letters may stand closer or further apart than each by itself takes: up to three in a hundred in what we have.
  const strain = text => {
    const reckoned = text.getAttribute("textLength");
    text.removeAttribute("textLength");
    const ratio = reckoned === null ? 1 : text.getComputedTextLength() / Number(reckoned);
    if (reckoned !== null) text.setAttribute("textLength", reckoned);
    return ratio > 1.02 ? "is squeezed" : ratio < 0.96 ? "is stretched" : null;
  };

  const findings = [];
  for (const svg of document.querySelectorAll("svg:is(.figure__wide, .figure__narrow)")) {
    const where = `${svg.getAttribute("class").replace("figure__", "")} "${svg.querySelector("title").textContent.slice(0, 50)}"`;
    const { x, y, width, height } = svg.viewBox.baseVal;
    for (const text of svg.querySelectorAll("text")) {
      if (strain(text)) findings.push(`${where}: "${text.textContent}" ${strain(text)}`);
    }
    const texts = [...svg.querySelectorAll("text")].map(lettersOf);
    for (const t of texts) {
      if (t.left < x - 1 || t.top < y - 1 || t.right > x + width + 1 || t.bottom > y + height + 1) findings.push(`${where}: "${t.name}" sticks out (${[t.left, t.top, t.right, t.bottom].map(Math.round)} of ${[x, y, x + width, y + height]})`);
    }
    texts.forEach((a, i) => texts.slice(i + 1).filter(b => meet(a, b)).forEach(b => findings.push(`${where}: "${a.name}" stands on "${b.name}"`)));
  }
  return findings;
}
