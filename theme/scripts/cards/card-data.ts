/** A card to print; its template knows the rest. */
export interface PrintCard {
  slug: string;
}

/** How cards lie on a sheet. */
export interface CardLayout {
  name: string;
  cardsPerSheet: number;
  isFold: boolean;
  isSmall: boolean;
}

/** All cards of work forms, as the site writes them to kaarten.js. */
export interface CardData {
  brand: string;
  licence: string;
  address: string;
  layouts: CardLayout[];
  cards: PrintCard[];
}

declare global {
  var toolboxCards: ((data: CardData) => void) | undefined;
}

/**
 * Loads the cards when they are first needed. A script, because the policy of the site allows no connections and a page
 * from disk cannot make any.
 */
export function loadCards(url: string): Promise<CardData> {
  return new Promise((resolve, reject) => {
    globalThis.toolboxCards = resolve;
    const script = document.createElement("script");
    script.src = url;
    script.addEventListener("error", () => reject(new Error(`${url} cannot be loaded`)));
    document.head.append(script);
  });
}
