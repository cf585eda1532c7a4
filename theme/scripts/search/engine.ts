/**
 * Finds. Pagefind says where each word of a query stands; here the words are read (typing errors, diminutives,
 * compounds), and what it says is put together: a page need not have every word, and who is called by the query comes
 * first.
 */

import type { Lexicon, Variant } from "./lexicon";
import { nameMatch } from "./names";
import type { Pagefind, PagefindFragment, PagefindHit } from "./pagefind";
import { contentWords, fold, readWords, startOf } from "./words";

/** The view of theme/shared/tool-card.hbs. */
export interface Card {
  slug: string;
  url: string;
  title: string;
  summary: string;
  kind: string;
}

export interface Found {
  slug: string;
  type: string;
  card: Card;
  /** The text that may be shown. */
  text: string;
}

export interface Answer {
  found: Found[];
  /** How many there are in all, of the asked type; those beyond the asked number were not loaded. */
  total: number;
  /** How many there are of each type. */
  types: Map<string, number>;
  /** The words that were looked for, in the spelling that was found. */
  words: string[];
  /** Words that were read as others. */
  corrected: { typed: string; read: string }[];
}

interface Term {
  typed: string;
  variants: Variant[];
  /** Not a word of names, nor one that stands in two places: Pagefind then answers with the nearest start of a word. */
  isUnknown: boolean;
}

interface Hit {
  hit: PagefindHit;
  score: number;
}

/** So much of a query counts. */
const LONGEST_QUERY = 500;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** Fewer letters say nothing yet, unless they are a word or all there is. */
const SHORTEST_START = 3;

/** How far apart hits of one word stand: 1 as Pagefind scores them, 0 all alike. */
const SPREAD = 0.6;

/** How much it counts that a page has all words of a query. */
const COVERAGE = 1;

/** How much more a rare word counts. */
const RARITY = 1;

/** Lists and pages about the site come after what they lead to. */
const PLAIN_PAGE = 0.7;

/** What scores less than this part of the best has little to do with the query. */
const LEAST = 0.2;

/** Loaded beyond what is shown, for who is called by the query. */
const EXTRA = 2;

/** What stands after it is found and never shown (theme/search/document.mjs). */
const HIDDEN_AFTER = "⁂";

export class Engine {
  constructor(
    private readonly pagefind: Pagefind,
    private readonly lexicon: Lexicon,
    /** The type of each record, by Pagefind's id. */
    private readonly typeOf: Map<string, string>,
  ) {}

  /** @param type only results of this type; empty for all. */
  async find(query: string, most: number, type = ""): Promise<Answer> {
    const typed = readWords(query.slice(0, LONGEST_QUERY)).filter(word => word.length <= LONGEST_WORD);
    const terms = contentWords(typed).filter((word, _, all) => all.length === 1 || word.length >= SHORTEST_START || this.lexicon.has(word)).slice(0, MOST_WORDS).map((word, i, all) => this.read(word, all[i - 1], all[i + 1]));
    const ranked = await this.rank(terms.map(term => term.variants));
    const chosen = type === "" ? ranked : ranked.filter(({ hit }) => this.typeOf.get(hit.id) === type);
    const candidates = await Promise.all(chosen.slice(0, most + EXTRA).map(async ({ hit, score }) => ({ score, ...read(await hit.data()) })));
    const unsure = terms.filter(term => term.isUnknown).map(term => term.typed);
    const loaded = unsure.length < terms.length ? candidates : candidates.filter(({ everything }) => unsure.some(word => everything.includes(startOf(word))));
    const named = loaded.map(found => ({ ...found, score: found.score * nameMatch(typed, found.names) * (found.type === "pagina" ? PLAIN_PAGE : 1) }));
    return {
      found: named.sort((a, b) => b.score - a.score).slice(0, most),
      total: loaded.length === 0 ? 0 : chosen.length,
      types: counted((loaded.length === 0 ? [] : ranked).map(({ hit }) => this.typeOf.get(hit.id) ?? "")),
      words: [...new Set(terms.flatMap(term => term.variants.map(variant => variant.word)))],
      corrected: terms.filter(term => term.variants.every(({ word }) => word !== term.typed)).map(term => ({ typed: term.typed, read: term.variants.map(({ word }) => word).join(" ") })),
    };
  }

  /** Words of the site that look like those of a query that found nothing. */
  wordsNear(query: string): string[] {
    return [...new Set(contentWords(readWords(query)).flatMap(word => this.lexicon.nearest(word.slice(0, LONGEST_WORD)).words))].slice(0, 5);
  }

  // Two words that the site writes as one ("leer gemeenschap") are also that one.
  private read(word: string, before: string | undefined, after: string | undefined): Term {
    const joined = [before && before + word, after && word + after].filter(one => one !== undefined && this.lexicon.has(one)) as string[];
    const variants = [...this.lexicon.variantsOf(word), ...joined.map(one => ({ word: one, weight: 0.8 }))];
    return { typed: word, variants, isUnknown: variants.every(variant => !this.lexicon.has(variant.word) && !this.lexicon.hasStart(variant.word)) };
  }

  private async rank(terms: Variant[][]): Promise<Hit[]> {
    const perTerm = await Promise.all(terms.map(variants => this.hitsOf(variants)));
    const weights = perTerm.map(hits => (1 + Math.log(1 + hits.size)) ** -RARITY);
    const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const totals = new Map<string, Hit & { covered: number }>();
    perTerm.forEach((hits, i) => {
      const weight = weights[i] ?? 0;
      for (const [id, { hit, score }] of hits) {
        const total = totals.get(id) ?? { hit, score: 0, covered: 0 };
        total.score += weight * score ** SPREAD;
        total.covered += weight / all;
        totals.set(id, total);
      }
    });
    const ranked = [...totals.values()].map(({ hit, score, covered }) => ({ hit, score: score * covered ** COVERAGE })).sort((a, b) => b.score - a.score);
    const least = LEAST * (ranked[0]?.score ?? 0);
    return ranked.filter(({ score }) => score >= least);
  }

  private async hitsOf(variants: Variant[]): Promise<Map<string, Hit>> {
    const best = new Map<string, Hit>();
    const answers = await Promise.all(variants.map(({ word }) => this.pagefind.search(word)));
    answers.forEach(({ results }, i) => {
      for (const hit of results) {
        const score = hit.score * (variants[i]?.weight ?? 1);
        if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { hit, score });
      }
    });
    return best;
  }
}

function read(fragment: PagefindFragment): Found & { names: string[]; everything: string } {
  const { card = "{}", aliases = "[]", type = "" } = fragment.meta;
  const view = JSON.parse(card) as Card;
  const text = fragment.raw_content ?? fragment.content;
  const [shown = ""] = text.split(HIDDEN_AFTER, 1);
  return { slug: view.slug, type, card: view, text: unescape(shown), names: [view.title, ...(JSON.parse(aliases) as string[])], everything: fold(text) };
}

// Pagefind keeps the text as it stands in HTML.
function unescape(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function counted(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
