// Text that neither part of a divided sheet shows, or that stands closer than five millimetres to the edge of the paper.
() => {
  const mm = 96 / 25.4;
  const found = [];
  const tiles = [...document.querySelectorAll(".tile")];
  for (let i = 0; i < tiles.length; i += 2) {
    const seen = tiles.slice(i, i + 2).map(tile => {
      const paper = tile.getBoundingClientRect();
      const opening = tile.querySelector(".tile__window").getBoundingClientRect();
      const shown = [];
      const texts = document.createTreeWalker(tile.querySelector(".sheet"), NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        for (const line of range.getClientRects()) {
          if (line.width < 1) continue;
          shown.push({
            text: texts.currentNode.data.trim(),
            whole: line.left >= opening.left && line.right <= opening.right && line.top >= opening.top && line.bottom <= opening.bottom,
            safe: Math.min(line.left - paper.left, line.top - paper.top, paper.right - line.right, paper.bottom - line.bottom) >= 5 * mm,
            from: (tile.classList.contains("tile--across") ? line.left - opening.left : line.top - opening.top) / mm,
            to: (tile.classList.contains("tile--across") ? line.right - opening.left : line.bottom - opening.top) / mm,
          });
        }
      }
      return shown;
    });
    seen[0].forEach((first, n) => {
      const second = seen[1][n];
      const isDivided = first.from < 198 && first.to > 188;
      if (!first.whole && !second.whole && !isDivided) found.push(`'${first.text}' is on neither part`);
      if ((first.whole && !first.safe) || (second.whole && !second.safe)) found.push(`'${first.text}' stands at the edge of the paper`);
    });
  }
  return found;
}
