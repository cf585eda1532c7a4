import type { Agenda } from "./agenda";
import type { Tool } from "./model";

/** What one prints for a meeting. */
export interface Pack {
  /** The script of the facilitator comes first, then the worksheets in the order of the meeting. */
  parts: PackPart[];
  /** Sides of paper that hold something. */
  pages: number;
  /** Backs that stay blank, so that every copy starts on a new sheet; 0 for single-sided. */
  blanks: number;
  /** Sheets of paper, by size. */
  paper: { A4: number; A3: number };
}

export interface PackPart {
  /** Empty for the script of the facilitator. */
  slug: string;
  title: string;
  /** Where the worksheet stands; empty for the script. */
  url: string;
  pages: number;
  copies: number;
  size: "A4" | "A3";
  landscape: boolean;
  /** Blank backs of all copies together. */
  blanks: number;
}

/** What the visitor chose: copies by tool, 0 for none. What is absent is as many as the steps need. */
export interface PackChoice {
  duplex: boolean;
  copies: Readonly<Record<string, number>>;
}

export const MOST_COPIES = 200;

/** @param scriptPages how many pages the script takes; known once it has been laid out. */
export function packOf(agenda: Agenda, choice: PackChoice, scriptPages: number): Pack {
  const seen = new Set<string>();
  const sheets = agenda.lines.flatMap(({ item, tool }) => {
    if (!item.slug || !tool?.sheet || seen.has(item.slug)) return [];
    seen.add(item.slug);
    const { url, pages, paper, landscape } = tool.sheet;
    const chosen = Object.hasOwn(choice.copies, item.slug) ? choice.copies[item.slug] : undefined;
    const copies = Math.min(MOST_COPIES, chosen ?? copiesFor(tool, agenda.people));
    return [partOf(choice, { slug: item.slug, title: tool.title, url, pages, copies, size: paper, landscape })];
  });
  const script = partOf(choice, { slug: "", title: "Draaiboek voor de begeleider", url: "", pages: scriptPages, copies: 1, size: "A4", landscape: false });
  const parts = [script, ...sheets];
  const sheetsOf = (size: "A4" | "A3"): number =>
    parts.filter(part => part.size === size).reduce((sum, { pages, copies }) => sum + copies * (choice.duplex ? Math.ceil(pages / 2) : pages), 0);
  return {
    parts,
    pages: parts.reduce((sum, { pages, copies }) => sum + pages * copies, 0),
    blanks: parts.reduce((sum, { blanks }) => sum + blanks, 0),
    paper: { A4: sheetsOf("A4"), A3: sheetsOf("A3") },
  };
}

function partOf({ duplex }: PackChoice, part: Omit<PackPart, "blanks">): PackPart {
  return { ...part, blanks: duplex && part.pages % 2 === 1 ? part.copies : 0 };
}

/** One for each who writes alone, one for each pair or group, one on the table for a step with all. A3 is never for one. */
export function copiesFor({ steps, sheet }: Tool, people: number): number {
  const sizes = steps.flatMap(({ grouping, groupSize }): number[] => {
    if (grouping === "alleen") return [1];
    if (grouping === "plenair") return [];
    return [grouping === "duo" ? 2 : grouping === "trio" ? 3 : grouping === "viertal" ? 4 : (groupSize ?? 4)];
  });
  const usable = sheet?.paper === "A3" ? sizes.filter(size => size > 1) : sizes;
  return usable.length === 0 ? 1 : Math.ceil(people / Math.min(...usable));
}
