/**
 * Finds. Pagefind says where each word of a query stands; here the words are read (typing errors, diminutives,
 * compounds), and what it says is put together: a page need not have every word, and who is called by the query comes
 * first.
 */

import type { Lexicon, Variant } from "./lexicon";
import type { Listed } from "./listing";
import { nameMatch } from "./names";
import type { Pagefind, PagefindHit } from "./pagefind";
import { contentWords, fold, readWords, startOf } from "./words";

/** Enough to name a result and to lead to it. */
export interface Link {
  slug: string;
  url: string;
  title: string;
  kind: string;
}

/** The view of theme/shared/tool-card.hbs. */
export interface Card extends Link {
  summary: string;
}

export interface Found {
  type: string;
  link: Link;
  /** Loaded once. */
  read(): Promise<Contents>;
}

/** The file of a record. */
export interface Contents {
  card: Card;
  names: string[];
  /** The text that may be shown. */
  text: string;
}

export interface Answer {
  found: Found[];
  /** How many there are in all, of the asked type. */
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
const COVERAGE = 0.3;

/** How much more a rare word counts. */
const RARITY = 0.55;

/** A compound that stands in fewer places is looked for by its parts too, which count less. */
const FEW = 4;
const PART = 0.3;

/** What scores less than this part of the best has little to do with the query. */
const LEAST = 0.2;

/** How much more a result counts that is of a type the query names. */
const OF_TYPE = 2.5;

/** Considered beyond what is shown, where titles have to be loaded. */
const EXTRA = 2;

export class Engine {
  private readonly contents = new Map<string, Promise<Contents>>();

  constructor(
    private readonly pagefind: Pagefind,
    private readonly lexicon: Lexicon,
    /** What is known beforehand of a record, by Pagefind's id. */
    private readonly listed: (id: string) => Listed,
    private readonly load: (id: string) => Promise<Contents>,
  ) {}

  /** @param type only results of this type; empty for all. */
  async find(query: string, most: number, type = ""): Promise<Answer> {
    const typed = readWords(query.slice(0, LONGEST_QUERY)).filter(word => word.length <= LONGEST_WORD);
    const terms = contentWords(typed).filter((word, _, all) => all.length === 1 || this.says(word)).slice(0, MOST_WORDS).map((word, i, all) => this.read(word, all[i - 1], all[i + 1]));
    const meant = terms.flatMap(({ typed, variants }) => (variants.some(({ word }) => word === typed) ? [typed] : variants.slice(0, 1).map(({ word }) => word)));
    const asked = meant.map(word => [word, ...this.lexicon.othersOf(word)]);
    const ranked = this.byName(asked, await this.rank(terms));
    const isGuess = terms.every(term => term.isUnknown);
    const sure = isGuess ? await this.saying(terms.map(term => term.typed), ranked.slice(0, most + EXTRA)) : ranked;
    const chosen = type === "" ? sure : sure.filter(({ hit }) => this.typeOf(hit) === type);
    const found = await this.candidates(asked, chosen.slice(0, most + EXTRA));
    return {
      found: found.slice(0, most),
      total: chosen.length,
      types: counted(sure.map(({ hit }) => this.typeOf(hit))),
      words: [...new Set(terms.flatMap(term => term.variants.map(variant => variant.word)))],
      corrected: terms.filter(term => term.variants.every(({ word }) => word !== term.typed)).map(term => ({ typed: term.typed, read: term.variants.map(({ word }) => word).join(" ") })),
    };
  }

  // Who is called by the query comes first, as far as titles are known beforehand.
  private byName(asked: string[][], hits: Hit[]): Hit[] {
    return hits.map(({ hit, score }) => ({ hit, score: score * nameMatch(asked, this.listed(hit.id).known?.names ?? []) })).sort((a, b) => b.score - a.score);
  }

  // The nearest start of a word is no answer: only what does have one of the words.
  private async saying(words: string[], hits: Hit[]): Promise<Hit[]> {
    const contents = await Promise.all(hits.map(({ hit }) => this.contentsOf(hit)));
    const says = contents.map(({ names, text }) => fold(`${names.join(" ")} ${text}`)).map(text => words.some(word => text.includes(startOf(word))));
    return hits.filter((_, i) => says[i]);
  }

  // Of a large site titles are known once they are loaded.
  private async candidates(asked: string[][], hits: Hit[]): Promise<Found[]> {
    const found = await Promise.all(hits.map(async ({ hit, score }) => {
      const known = this.listed(hit.id).known;
      const loaded = known ? undefined : await this.contentsOf(hit);
      return {
        type: this.typeOf(hit),
        link: known?.link ?? (loaded as Contents).card,
        read: () => this.contentsOf(hit),
        score: score * (known ? 1 : nameMatch(asked, loaded?.names ?? [])),
      };
    }));
    return found.sort((a, b) => b.score - a.score);
  }

  private contentsOf({ id }: PagefindHit): Promise<Contents> {
    const contents = this.contents.get(id) ?? this.load(id);
    this.contents.set(id, contents);
    return contents;
  }

  private typeOf(hit: PagefindHit): string {
    return this.listed(hit.id).type;
  }

  /** The last word is only the start of words: more letters will come, and an answer now would load what nobody asked for. */
  isUnfinished(query: string): boolean {
    const last = /[\p{L}\p{N}]$/u.test(query) ? readWords(query).at(-1) : undefined;
    return last !== undefined && !this.lexicon.has(last) && this.lexicon.hasStart(last);
  }

  /** Words of the site that look like those of a query that found nothing. */
  wordsNear(query: string): string[] {
    return [...new Set(contentWords(readWords(query)).flatMap(word => this.lexicon.nearest(word.slice(0, LONGEST_WORD)).words))].slice(0, 5);
  }

  private says(word: string): boolean {
    return word.length >= SHORTEST_START || /\p{N}/u.test(word) || this.lexicon.has(word);
  }

  // Two words that the site writes as one ("leer gemeenschap") are also that one.
  private read(word: string, before: string | undefined, after: string | undefined): Term {
    const joined = [before && before + word, after && word + after].filter(one => one !== undefined && this.lexicon.has(one)) as string[];
    const variants = [...this.lexicon.variantsOf(word), ...joined.map(one => ({ word: one, weight: 0.8 }))];
    return { typed: word, variants, isUnknown: variants.every(variant => !this.lexicon.has(variant.word) && !this.lexicon.hasStart(variant.word)) };
  }

  // "checklist veiligheid": a checklist need not say the word, if it is about the rest.
  private async rank(terms: Term[]): Promise<Hit[]> {
    const hits = await this.rankWords(terms);
    const called = terms.map(term => ({ term, types: this.lexicon.typesCalled(term.typed) }));
    const types = called.flatMap(one => one.types);
    const rest = called.filter(one => one.types.length === 0).map(({ term }) => term);
    if (types.length === 0 || rest.length === 0) return hits;
    const best = new Map(hits.map(one => [one.hit.id, one]));
    for (const { hit, score } of await this.rankWords(rest)) {
      const asOne = types.includes(this.typeOf(hit)) ? score * OF_TYPE : 0;
      if (asOne > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { hit, score: asOne });
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  }

  private async rankWords(terms: Term[]): Promise<Hit[]> {
    const perTerm = await Promise.all(terms.map(({ variants }) => this.hitsOf(variants)));
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
    const hits = await this.hitsOfWords(variants);
    const rare = hits.size < FEW ? variants.flatMap(({ word }) => this.lexicon.partsOf(word)) : [];
    if (rare.length === 0) return hits;
    const parts = await this.hitsOfWords(rare.map(word => ({ word, weight: PART })));
    return new Map([...parts, ...hits]);
  }

  private async hitsOfWords(variants: Variant[]): Promise<Map<string, Hit>> {
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

function counted(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
