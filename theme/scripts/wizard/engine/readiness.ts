import type { Scan, ScanAnswer, ScanStatement, Weight } from "../course/model";

/** What a starter said of each statement. It is about colleagues: it stays out of links and print unless one says otherwise. */
export type ScanAnswers = Readonly<Record<string, ScanAnswer>>;

/** What to talk about, and when. */
export interface Readiness {
  /** From what comes first to what can wait; groups without anything are left out. */
  groups: { weight: Weight; talks: ScanStatement[] }[];
  /** The exceptions: with these answers, do not begin with this variant. */
  stops: ScanStatement[];
  /** So much is open that one better begins with a meeting about it. */
  kickOff: boolean;
  answered: number;
  asked: number;
}

const WEIGHTS: Weight[] = ["eerst", "regelen", "aandacht"];

/** The statements that are asked for a variant. */
export function statementsFor(scan: Scan, form: string | undefined): ScanStatement[] {
  return scan.parts.flatMap(part => part.statements).filter(({ onlyFor }) => onlyFor.length === 0 || (form !== undefined && onlyFor.includes(form)));
}

export function readinessOf(scan: Scan, answers: ScanAnswers, form: string | undefined): Readiness {
  const statements = statementsFor(scan, form);
  const placed = statements.map(statement => ({ statement, weight: weightOf(statement, answers[statement.id], form) }));
  return {
    groups: WEIGHTS.map(weight => ({ weight, talks: placed.filter(p => p.weight === weight).map(p => p.statement) })).filter(({ talks }) => talks.length > 0),
    stops: statements.filter(({ id, stop }) => answers[id] === "nee" && stop !== undefined && form !== undefined && stop.variants.includes(form)),
    kickOff: placed.filter(p => p.weight === "regelen" && answers[p.statement.id] === "nee").length >= scan.kickOff.from,
    answered: statements.filter(({ id }) => answers[id] !== undefined).length,
    asked: statements.length,
  };
}

// What is there for a part, or not known, weighs one step less than what is not there; it never disappears.
function weightOf(statement: ScanStatement, answer: ScanAnswer | undefined, form: string | undefined): Weight | undefined {
  if (answer === undefined || answer === "ja") return undefined;
  const full = form !== undefined && statement.firstFor.includes(form) ? "eerst" : statement.weight;
  return answer === "nee" ? full : WEIGHTS[Math.min(WEIGHTS.indexOf(full) + 1, WEIGHTS.length - 1)];
}
