// How wide the typeface of the site draws each letter, in thousandths of its size; a letter that it does not have is left
// out. One letter at a time, because some pairs stand closer to each other.
async ({ letters, weight }) => {
  const family = getComputedStyle(document.body).fontFamily.split(",")[0];
  await document.fonts.load(`${weight} 100px ${family}`);
  const brush = document.createElement("canvas").getContext("2d");
  const widthOf = (letter, fallback) => {
    brush.font = `${weight} 1000px ${family}, ${fallback}`;
    return brush.measureText(letter).width;
  };
  return [...letters]
    .filter(letter => widthOf(letter, "monospace") === widthOf(letter, "serif"))
    .map(letter => ({ letter, width: widthOf(letter, "serif") }));
}
