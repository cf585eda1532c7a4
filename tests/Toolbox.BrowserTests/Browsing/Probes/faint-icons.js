// Icons whose lines stand out from what is behind them by less than 3 to 1.
() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const luminance = ([r, g, b]) => {
    const [R, G, B] = [r, g, b].map(v => v / 255).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const contrast = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = e => {
    if (!e) return rgba("Canvas");
    const colour = rgba(getComputedStyle(e).backgroundColor);
    return colour[3] > 127 ? colour : behind(e.parentElement);
  };
  const faint = new Set();
  for (const icon of document.querySelectorAll("svg.icon")) {
    if (!icon.checkVisibility({ visibilityProperty: true })) continue;
    const { stroke, fill } = getComputedStyle(icon.querySelector("use") ?? icon);
    const ratio = Math.max(...[stroke, fill].filter(c => c !== "none").map(c => contrast(rgba(c), behind(icon.parentElement))));
    if (ratio < 3) faint.add(`${icon.parentElement.localName}.${icon.parentElement.className} ${icon.querySelector("use")?.getAttribute("href")}: ${ratio.toFixed(1)}`);
  }
  return [...faint];
}
