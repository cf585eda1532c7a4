import cardSheet from "../../shared/card-sheet.hbs";
import type { CardData, CardLayout, PrintCard } from "./card-data";

const FOLDED = [{ side: "voor- en achterkant", hasFronts: true, hasBacks: true }];
const TWO_SIDED = [
  { side: "voorkant", hasFronts: true, hasBacks: false },
  { side: "achterkant", hasFronts: false, hasBacks: true },
];

/** The sheets of chosen cards, as the server makes those of a deck (src/Toolbox/Rendering/Cards/CardSheetPage.cs). */
export function cardSheets(data: CardData, layout: CardLayout, cards: PrintCard[]): string[] {
  const sheets = [];
  for (let at = 0; at < cards.length; at += layout.cardsPerSheet) {
    for (const side of layout.isFold ? FOLDED : TWO_SIDED) sheets.push({ ...side, cards: cards.slice(at, at + layout.cardsPerSheet) });
  }
  const { brand, licence, address } = data;
  return sheets.map((sheet, i) =>
    cardSheet({ ...sheet, layout, title: "Je keuze", brand, licence, address, count: `bladzijde ${i + 1} van ${sheets.length}` }));
}
