/**
 * Finds. Pagefind says where each word of a query stands; here what it says is put together: a page need not have every
 * word, and who is called by the query comes first.
 */

import type { Lexicon, Variant } from "./lexicon";
import type { Listed } from "./listing";
import { nameMatch } from "./names";
import type { Pagefind, PagefindHit } from "./pagefind";
import { LONGEST_WORD, readQuestion, type Question, type Term } from "./question";
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

interface Hit {
  hit: PagefindHit;
  score: number;
}

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

/** So many are shown whatever they score. */
const FEWEST = 10;

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
    const question = readQuestion(query, this.lexicon);
    const { terms } = question;
    const ranked = this.byName(question, await this.rank(question));
    const isGuess = terms.every(term => term.isUnknown);
    const sure = isGuess ? await this.saying(terms.map(term => term.typed), ranked.slice(0, most + EXTRA)) : ranked;
    const chosen = type === "" ? sure : sure.filter(({ hit }) => this.typeOf(hit) === type);
    const found = await this.candidates(question, chosen.slice(0, most + EXTRA));
    return {
      found: found.slice(0, most),
      total: chosen.length,
      types: counted(sure.map(({ hit }) => this.typeOf(hit))),
      words: [...new Set(terms.flatMap(term => term.variants.map(variant => variant.word)))],
      corrected: terms.filter(({ typed, meanings }) => typed !== meanings[0]).map(({ typed, variants }) => ({ typed, read: variants.map(({ word }) => word).join(" ") })),
    };
  }

  // Who is called by the query comes first, as far as titles are known beforehand.
  private byName(question: Question, hits: Hit[]): Hit[] {
    return hits.map(({ hit, score }) => ({ hit, score: score * this.called(question, hit, this.listed(hit.id).known?.names ?? []) })).sort((a, b) => b.score - a.score);
  }

  // "checklist veiligheid" calls a checklist by the name "veiligheid" too.
  private called({ terms, types, rest }: Question, hit: PagefindHit, names: string[]): number {
    const isOfType = types.includes(this.typeOf(hit));
    return Math.max(nameMatch(terms.map(({ meanings }) => meanings), names), isOfType ? nameMatch(rest.map(({ meanings }) => meanings), names) : 0);
  }

  // The nearest start of a word is no answer: only what does have one of the words.
  private async saying(words: string[], hits: Hit[]): Promise<Hit[]> {
    const contents = await Promise.all(hits.map(({ hit }) => this.contentsOf(hit)));
    const says = contents.map(({ names, text }) => fold(`${names.join(" ")} ${text}`)).map(text => words.some(word => text.includes(startOf(word))));
    return hits.filter((_, i) => says[i]);
  }

  // Of a large site titles are known once they are loaded.
  private async candidates(question: Question, hits: Hit[]): Promise<Found[]> {
    const found = await Promise.all(hits.map(async ({ hit, score }) => {
      const known = this.listed(hit.id).known;
      const loaded = known ? undefined : await this.contentsOf(hit);
      return {
        type: this.typeOf(hit),
        link: known?.link ?? (loaded as Contents).card,
        read: () => this.contentsOf(hit),
        score: score * (known ? 1 : this.called(question, hit, loaded?.names ?? [])),
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

  // "checklist veiligheid": a checklist need not say the word, if it is about the rest.
  private async rank({ terms, types, rest }: Question): Promise<Hit[]> {
    const found = new Map(await Promise.all(terms.map(async (term): Promise<[Term, Map<string, Hit>]> => [term, await this.hitsOf(term.variants)])));
    const hitsOn = (some: Term[]): Hit[] => together(some.map(term => found.get(term) ?? new Map()));
    const hits = hitsOn(terms);
    if (types.length === 0 || rest.length === 0) return hits;
    const best = new Map(hits.map(one => [one.hit.id, one]));
    for (const { hit, score } of hitsOn(rest)) {
      const asOne = types.includes(this.typeOf(hit)) ? score * OF_TYPE : 0;
      if (asOne > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { hit, score: asOne });
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
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

/** The hits on each word of a query as one list, the best first. */
function together(perTerm: Map<string, Hit>[]): Hit[] {
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
  return ranked.filter(({ score }, i) => i < FEWEST || score >= least);
}

function counted(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
