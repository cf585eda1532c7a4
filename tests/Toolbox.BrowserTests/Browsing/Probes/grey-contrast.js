// Text that stands out by less than 4.5 to 1 when all colours are printed as grey. Backgrounds count both ways: a browser
// leaves them out of a print unless it is asked to keep them.
() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], ground, opacity = 1) => [r, g, b].map((v, i) => v * a * opacity + ground[i] * (1 - a * opacity));
  // What a printer without colours makes of a colour, and how light that is.
  const lightness = ([r, g, b]) => {
    const grey = (0.299 * r + 0.587 * g + 0.114 * b) / 255;
    return grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
  };
  const contrast = (a, b) => {
    const [dark, light] = [lightness(a), lightness(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const ancestors = e => (e ? [...ancestors(e.parentElement), e] : []);
  const opacityOf = e => ancestors(e).reduce((product, a) => product * Number(getComputedStyle(a).opacity), 1);

  const paper = [255, 255, 255];
  const groundOf = (e, withBackgrounds) => ancestors(e).reduce((ground, a) => {
    const style = getComputedStyle(a);
    return withBackgrounds || style.printColorAdjust === "exact" ? over(rgba(style.backgroundColor), ground) : ground;
  }, paper);

  // In a drawing, every shape that was drawn before the text lies under it.
  const shapesUnder = (text, ground) => {
    const box = text.getBBox();
    const shapes = [...text.ownerSVGElement.querySelectorAll("path, rect, circle, ellipse, polygon")]
      .filter(s => s.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING && !s.closest("defs, symbol"));
    return [0.05, 0.5, 0.95].map(part => {
      const point = new DOMPoint(box.x + box.width * part, box.y + box.height / 2);
      return shapes.reduce((under, shape) => {
        const { fill, fillOpacity } = getComputedStyle(shape);
        return fill !== "none" && shape.isPointInFill(point) ? over(rgba(fill), under, Number(fillOpacity) * opacityOf(shape)) : under;
      }, ground);
    });
  };

  const faint = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !e.checkVisibility({ visibilityProperty: true }) || e.closest("script, title, desc")) continue;
    if (e.getBoundingClientRect().width <= 1) continue; // For listeners only.
    const style = getComputedStyle(e);
    const text = e instanceof SVGElement ? e.closest("text") : null;
    const ink = rgba(text ? style.fill : style.color);
    const halo = text && style.paintOrder.startsWith("stroke") && style.stroke !== "none" ? rgba(style.stroke) : null;
    const grounds = [true, false].map(withBackgrounds => groundOf(text ? text.ownerSVGElement.parentElement : e, withBackgrounds));
    const under = !text ? grounds : grounds.flatMap(ground => shapesUnder(text, ground)).map(ground => (halo ? over(halo, ground) : ground));
    const ratio = Math.min(...under.map(ground => contrast(over(ink, ground, opacityOf(e)), ground)));
    if (ratio < 4.5) faint.add(`${e.localName}.${e.getAttribute("class") ?? ""} "${walker.currentNode.data.trim().slice(0, 40)}" has ${ratio.toFixed(1)} to 1 in grey`);
  }
  return [...faint];
}
