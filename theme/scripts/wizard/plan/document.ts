import type { StatementView } from "../views/statement-view";

/** A place with text that can be written over. */
export interface Editable {
  id: string;
  text: string;
  /** What to write here, where it is empty; also its name for who cannot see it. */
  prompt: string;
}

/** A part of a section: only what is filled is shown. */
export interface Block {
  heading: string;
  /** For a meeting: its plan for the meeting planner; empty for other blocks. */
  handOver: string;
  /** Its number, from 0; empty for other blocks. */
  meeting: string;
  /** It came back from the planner, in the place of what we propose. */
  own: boolean;
  text: Editable | null;
  provenance: StatementView["provenance"] | null;
  items: Editable[];
  head: string[];
  rows: { cells: Editable[] }[];
}

export interface PlanSection {
  number: number;
  id: string;
  title: string;
  blocks: Block[];
}

/** A plan as screen, paper, Word and Markdown show it. */
export interface PlanDocument {
  title: string;
  sections: PlanSection[];
}

/** Makes places: what was written over them comes back by their id. */
export type Placed = (id: string, text: string, prompt?: string) => Editable;

export function placedWith(texts: Readonly<Record<string, string>>): Placed {
  return (id, text, prompt = "") => ({ id, text: texts[id] ?? text, prompt });
}

export function block(part: Partial<Block>): Block {
  return { heading: "", handOver: "", meeting: "", own: false, text: null, provenance: null, items: [], head: [], rows: [], ...part };
}

export function table(head: string[], rows: Editable[][], part: Partial<Block> = {}): Block {
  return block({ ...part, head, rows: rows.map(cells => ({ cells })) });
}
