/**
 * Finds. Pagefind says where each word of a query stands; here the words are read (typing errors, diminutives,
 * compounds), and what it says is put together: a page need not have every word, and who is called by the query comes
 * first.
 */

import type { Lexicon, Variant } from "./lexicon";
import { nameMatch } from "./names";
import type { Pagefind, PagefindFragment, PagefindHit } from "./pagefind";
import { contentWords, readWords } from "./words";

export interface Found {
  slug: string;
  type: string;
  card: Card;
  /** The text that may be shown. */
  text: string;
}

/** The view of theme/shared/tool-card.hbs. */
export interface Card {
  slug: string;
  url: string;
  title: string;
  summary: string;
  kind: string;
}

export interface Answer {
  found: Found[];
  /** How many there are in all; the rest was not loaded. */
  total: number;
  /** The words that were looked for, in the spelling that was found. */
  words: string[];
  /** Words that were read as others: typed, and read as. */
  corrected: { typed: string; read: string }[];
}

/** So many words of a query count. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** How far apart hits of one word stand: 1 as Pagefind scores them, 0 all alike. */
const SPREAD = 0.6;

/** How much it counts that a page has all words of a query. */
const COVERAGE = 1;

/** How much more a rare word counts. */
const RARITY = 1;

/** Lists and pages about the site come after what they lead to. */
const PLAIN_PAGE = 0.7;

export class Engine {
  constructor(private readonly pagefind: Pagefind, private readonly lexicon: Lexicon) {}

  async find(query: string, most: number): Promise<Answer> {
    const typed = readWords(query.slice(0, 500)).filter(word => word.length <= LONGEST_WORD);
    const terms = contentWords(typed).slice(0, MOST_WORDS).map((word, i, all) => this.read(word, all[i - 1], all[i + 1]));
    const ranked = await this.rank(terms.map(term => term.variants));
    const loaded = await Promise.all(ranked.slice(0, most + EXTRA).map(async ({ hit, score }) => ({ score, ...foundOf(await hit.data()) })));
    const named = loaded.map(found => ({ ...found, score: found.score * nameMatch(typed, [found.card.title, ...found.aliases]) * (found.type === "pagina" ? PLAIN_PAGE : 1) }));
    named.sort((a, b) => b.score - a.score);
    return {
      found: named.slice(0, most),
      total: ranked.length,
      words: [...new Set(terms.flatMap(term => term.variants.map(variant => variant.word)))],
      corrected: terms.flatMap(({ typed, variants }) => (variants.some(variant => variant.word === typed) ? [] : [{ typed, read: variants.map(v => v.word).join(" ") }])),
    };
  }

  // Two words that the site writes as one ("leer gemeenschap") are also that one.
  private read(word: string, before: string | undefined, after: string | undefined): { typed: string; variants: Variant[] } {
    const joined = [before && before + word, after && word + after].filter(one => one && this.lexicon.has(one)) as string[];
    return { typed: word, variants: [...this.lexicon.variantsOf(word), ...joined.map(one => ({ word: one, weight: 0.8 }))] };
  }

  private async rank(terms: Variant[][]): Promise<{ hit: PagefindHit; score: number }[]> {
    const perTerm: Map<string, { hit: PagefindHit; score: number }>[] = [];
    for (const variants of terms) perTerm.push(await this.hitsOf(variants));
    const weights = perTerm.map(hits => (1 + Math.log(1 + hits.size)) ** -RARITY);
    const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const ranked = new Map<string, { hit: PagefindHit; score: number; covered: number }>();
    perTerm.forEach((hits, i) => {
      const weight = weights[i] ?? 0;
      for (const [id, { hit, score }] of hits) {
        const total = ranked.get(id) ?? { hit, score: 0, covered: 0 };
        total.score += weight * score ** SPREAD;
        total.covered += weight / all;
        ranked.set(id, total);
      }
    });
    return [...ranked.values()].map(({ hit, score, covered }) => ({ hit, score: score * covered ** COVERAGE })).sort((a, b) => b.score - a.score);
  }

  private async hitsOf(variants: Variant[]): Promise<Map<string, { hit: PagefindHit; score: number }>> {
    const best = new Map<string, { hit: PagefindHit; score: number }>();
    for (const { word, weight } of variants) {
      for (const hit of (await this.pagefind.search(word)).results) {
        const score = hit.score * weight;
        if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { hit, score });
      }
    }
    return best;
  }
}

/** Loaded beyond what is shown, for who is called by the query. */
const EXTRA = 4;

const HIDDEN_AFTER = "⁂";

function foundOf(fragment: PagefindFragment): Found & { aliases: string[] } {
  const { card = "{}", aliases = "[]", type = "" } = fragment.meta;
  const view = JSON.parse(card) as Card;
  const text = (fragment.raw_content ?? fragment.content).split(HIDDEN_AFTER, 1)[0] ?? "";
  return { slug: view.slug, type, card: view, text: unescape(text), aliases: JSON.parse(aliases) as string[] };
}

// Pagefind keeps the text as it stands in HTML.
function unescape(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
