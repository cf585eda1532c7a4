// Words that stand less than four millimetres from the edge of their card, or run out of their part of it; and words that
// are too faint in grey.
() => {
  const margin = 4 * 96 / 25.4;
  // Letters are a little higher than their line.
  const leading = 1.5 * 96 / 25.4;
  const found = [];
  const luminance = color => {
    const [r, g, b] = color.match(/[\d.]+/g).map(Number);
    const linear = [r, g, b].map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  for (const card of document.querySelectorAll(".pcard")) {
    const name = `${card.dataset.card} ${card.classList.contains("pcard--back") ? "back" : "front"}`;
    const box = card.getBoundingClientRect();
    const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const words = texts.currentNode;
      if (words.data.trim() === "" || !words.parentElement.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(words);
      for (const line of range.getClientRects()) {
        if (line.left < box.left + margin || line.right > box.right - margin || line.top < box.top + margin || line.bottom > box.bottom - margin) {
          found.push(`${name}: '${words.data.trim()}' stands over the edge`);
          break;
        }
      }
      const part = [...card.children].find(child => child.contains(words));
      if (range.getBoundingClientRect().bottom > part.getBoundingClientRect().bottom + leading) found.push(`${name}: '${words.data.trim()}' runs out of ${part.className || part.localName}`);
      const contrast = 1.05 / (luminance(getComputedStyle(words.parentElement).color) + 0.05);
      if (contrast < 4.5) found.push(`${name}: '${words.data.trim()}' has a contrast of ${contrast.toFixed(2)}`);
    }
  }
  return found;
}
