// Every card on every sheet, in millimetres from the top left corner of its sheet.
() => {
  const mm = 25.4 / 96;
  return [...document.querySelectorAll(".cardsheet")].map(sheet => {
    const paper = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll(".pcard")].map(card => {
      const box = card.getBoundingClientRect();
      return {
        slug: card.dataset.card,
        title: card.querySelector("h2, .pcard__name").textContent,
        isOfDeck: card.querySelector(".pcard__deck") !== null,
        isBack: card.classList.contains("pcard--back"),
        left: (box.left - paper.left) * mm,
        top: (box.top - paper.top) * mm,
        width: box.width * mm,
        height: box.height * mm,
        paperWidth: paper.width * mm,
      };
    });
  });
}
