const MARKS = [
  "Deel 1 van 2. Plak deel 2 op deze rand, tegen de stippellijn.",
  "Deel 2 van 2. Knip langs de stippellijn en plak dit deel op deel 1.",
];

/**
 * An A3 sheet as two A4, each a window on a copy of it. They share ten millimetres to glue, and are five per cent smaller
 * than the sheet, so that what most printers leave white costs nothing. The measures stand in tiles.css.
 */
export function tilesOf(copy: () => HTMLElement): HTMLElement[] {
  return MARKS.map((text, i) => {
    const sheet = copy();
    sheet.classList.remove("printonly");
    const tile = document.createElement("div");
    tile.className = `tile printonly ${sheet.classList.contains("sheet--a3-landscape") ? "tile--across" : "tile--down"} tile--${i + 1}`;
    tile.setAttribute("aria-hidden", "true");
    const opening = document.createElement("div");
    opening.className = "tile__window";
    opening.append(sheet);
    const mark = document.createElement("p");
    mark.className = "tile__mark";
    mark.textContent = text;
    tile.append(opening, mark);
    return tile;
  });
}
