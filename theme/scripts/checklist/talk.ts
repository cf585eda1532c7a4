import type { Question } from "./questions";
import type { Spread } from "./spread";

/** The view of theme/shared/checklist-talk.hbs. */
export interface Talk {
  parts: { title: string; rows: Question[] }[];
}

const MOST = 2;

/** Closer together than this a group agrees. */
const AGREED = 0.4;

/** Higher than this is no low answer. */
const HIGH = 0.6;

/** What to talk about: where the group differs most, and what most people say no to. */
export function talkOf(questions: Question[], spreads: Spread[]): Talk {
  const rows = questions.map((question, i) => ({ ...question, spread: spreads[i] as Spread })).filter(({ spread }) => spread.isTold);
  const apart = rows.filter(({ spread }) => spread.apart > AGREED).sort((a, b) => b.spread.apart - a.spread.apart).slice(0, MOST);
  const low = rows.filter(({ spread }) => spread.mean < HIGH).sort((a, b) => a.spread.mean - b.spread.mean).slice(0, MOST);
  return {
    parts: [
      { title: "Hier liggen jullie het verst uit elkaar", rows: apart },
      { title: "Hier zeggen de meesten nee", rows: low },
    ].filter(({ rows: chosen }) => chosen.length > 0),
  };
}
