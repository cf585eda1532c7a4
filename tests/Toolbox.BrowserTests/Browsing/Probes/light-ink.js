// Text that is printed in so light a colour that it does not show on white paper, or on a dark ground that eats ink.
() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const luminance = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = "white";
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(v => v / 255).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const findings = new Set();
  for (const e of document.querySelectorAll("html, body, body *")) {
    if (!e.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(e);
    const says = [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
    const name = `${e.localName}.${e.getAttribute("class") ?? ""}`;
    if (says && luminance(e instanceof SVGElement ? style.fill : style.color) > 0.18) findings.add(`${name} has light text`);
    if (luminance(style.backgroundColor) < 0.5) findings.add(`${name} has a dark ground`);
  }
  return [...findings];
}
