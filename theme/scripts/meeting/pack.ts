import type { Agenda } from "./agenda";
import type { Grouping, Tool } from "./model";

/** What one prints for a meeting. */
export interface Pack {
  /**
   * The script of the facilitator comes first, then worksheet and card of each tool in the order of the meeting, and last
   * who was there.
   */
  parts: PackPart[];
  /** Sides of paper that hold something. */
  pages: number;
  /** Backs that stay blank, so that every copy starts on a new sheet; 0 for single-sided. */
  blanks: number;
  /** Sheets of paper, by size. */
  paper: { A4: number; A3: number };
}

/** What the planner makes itself: the script, the list of who was there, and the certificate for each of them. */
export type OwnPaper = "draaiboek" | "presentielijst" | "bewijs";

export interface PackPart {
  kind: OwnPaper | "sheet" | "card";
  /** What its copies are chosen by: "carrousel", "kaart.carrousel", "draaiboek". */
  key: string;
  title: string;
  /** The page it comes from; empty for what the planner makes itself. */
  url: string;
  pages: number;
  copies: number;
  size: "A4" | "A3";
  landscape: boolean;
  /** Blank backs of all copies together. */
  blanks: number;
}

/** What the visitor chose: copies by key, 0 for none. What is absent is as many as the steps need. */
export interface PackChoice {
  duplex: boolean;
  copies: Readonly<Record<string, number>>;
}

export const MOST_COPIES = 200;

/** @param own how many pages our own papers take; known once they have been laid out. */
export function packOf(agenda: Agenda, choice: PackChoice, own: Readonly<Record<OwnPaper, number>>): Pack {
  const seen = new Set<string>();
  const ofTools = agenda.lines.flatMap(({ item: { slug }, tool }): PackPart[] => {
    if (!slug || !tool || seen.has(slug)) return [];
    seen.add(slug);
    return [...sheetOf(slug, tool, agenda.people, choice), partOf(choice, {
      kind: "card", key: `kaart.${slug}`, title: tool.title, url: cardUrl(tool), pages: 1, copies: cardsFor(tool, agenda.people), size: "A4", landscape: true,
    })];
  });
  const ownPart = (kind: OwnPaper, title: string, usual: number): PackPart =>
    partOf(choice, { kind, key: kind, title, url: "", pages: own[kind], copies: usual, size: "A4", landscape: false });
  // Who needs a list or a certificate asks for it: not every meeting counts for a register.
  const parts = [
    ownPart("draaiboek", "Draaiboek voor de begeleider", 1), ...ofTools,
    ownPart("presentielijst", "Presentielijst", 0), ownPart("bewijs", "Bewijs van deelname", 0),
  ];
  const sheetsOf = (size: "A4" | "A3"): number =>
    parts.filter(part => part.size === size).reduce((sum, { pages, copies }) => sum + copies * (choice.duplex ? Math.ceil(pages / 2) : pages), 0);
  return {
    parts,
    pages: parts.reduce((sum, { pages, copies }) => sum + pages * copies, 0),
    blanks: parts.reduce((sum, { blanks }) => sum + blanks, 0),
    paper: { A4: sheetsOf("A4"), A3: sheetsOf("A3") },
  };
}

function sheetOf(slug: string, tool: Tool, people: number, choice: PackChoice): PackPart[] {
  if (!tool.sheet) return [];
  const { url, pages, paper, landscape } = tool.sheet;
  return [partOf(choice, { kind: "sheet", key: slug, title: tool.title, url, pages, copies: copiesFor(tool, people), size: paper, landscape })];
}

function partOf({ duplex, copies }: PackChoice, part: Omit<PackPart, "blanks">): PackPart {
  const chosen = Math.min(MOST_COPIES, (Object.hasOwn(copies, part.key) ? copies[part.key] : undefined) ?? part.copies);
  return { ...part, copies: chosen, blanks: duplex && part.pages % 2 === 1 ? chosen : 0 };
}

/**
 * As the sheet says itself, or else as follows from the steps: one for each who writes alone, one for each pair or group,
 * one on the table for a step with all. A3 is then never for one.
 */
export function copiesFor({ steps, sheet }: Tool, people: number): number {
  const needed = sheet?.grouping ? groupsOf(sheet.grouping, steps, people) : groupsOfSteps(steps, sheet?.paper, people);
  return Math.ceil(needed / (sheet?.perSheet ?? 1));
}

function groupsOf(grouping: Grouping, steps: Tool["steps"], people: number): number {
  if (grouping === "plenair") return 1;
  const groupSize = steps.find(step => step.grouping === "groepjes")?.groupSize;
  return Math.ceil(people / sizeOf({ grouping, ...(groupSize === undefined ? {} : { groupSize }) }));
}

function groupsOfSteps(steps: Tool["steps"], paper: "A4" | "A3" | undefined, people: number): number {
  const sizes = steps.flatMap(step => (step.grouping === "plenair" ? [] : [sizeOf(step)]));
  const usable = paper === "A3" ? sizes.filter(size => size > 1) : sizes;
  return usable.length === 0 ? 1 : Math.ceil(people / Math.min(...usable));
}

/** A card on the table of each group that works by itself: of three or more, since pairs follow the facilitator. */
export function cardsFor({ steps }: Tool, people: number): number {
  const sizes = steps.map(sizeOf).filter(size => size > 2 && size < people);
  return sizes.length === 0 ? 0 : Math.ceil(people / Math.min(...sizes));
}

function sizeOf({ grouping, groupSize }: { grouping: Grouping; groupSize?: number }): number {
  switch (grouping) {
    case "alleen":
      return 1;
    case "plenair":
      return 0;
    case "groepjes":
      return groupSize ?? 4;
    default:
      return { duo: 2, trio: 3, viertal: 4 }[grouping];
  }
}

/** Where the card of a tool is printed. */
export function cardUrl({ url }: Tool): string {
  return url.replace(/(index\.html)?$/, "kaart/$1");
}

/** The Word file of a worksheet, beside the page of the worksheet. */
export function wordUrl(sheetUrl: string): string {
  return sheetUrl.replace(/\/(index\.html)?$/, ".docx");
}
