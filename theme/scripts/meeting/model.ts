import type { TimedStep } from "../catalogue/timing";
import type { Part } from "../plan/meeting";

/** What the page of the planner holds, as src/Toolbox/Rendering/Contract/MeetingJson.cs writes it. */
export interface Model {
  /** The name of the site. */
  site: string;
  /** Where a meeting goes into a start plan; absent on a site without the start wizard. */
  startUrl?: string;
  /** The catalogue of work forms; absent on a site without one. */
  toolsUrl?: string;
  templates: Template[];
  /** What a tool is for, where it is not the core. */
  places: Record<string, Part>;
  tools: Record<string, Tool>;
  /** Old and other names of tools. */
  renamed: Record<string, string>;
}

/** An agenda to start from. */
export interface Template {
  id: string;
  title: string;
  hint: string;
  minutes: number;
  items: { part: Part; slug?: string; title?: string; minutes: number }[];
}

/** A work form of the site. */
export interface Tool {
  title: string;
  url: string;
  min: number;
  max?: number;
  /** It takes more than one meeting. */
  series?: boolean;
  phases: string[];
  goals: string[];
  materials: string[];
  /** What is printed of it, for those who take part. */
  sheet?: {
    url: string;
    pages: number;
    paper: "A4" | "A3";
    landscape: boolean;
    /** Who gets one; absent where it follows from the steps. */
    grouping?: Grouping;
    /** How often it stands on one sheet, to be cut. */
    perSheet?: number;
  };
  steps: ToolStep[];
}

/** Who does something together; "plenair" is the whole group. */
export type Grouping = "alleen" | "duo" | "trio" | "viertal" | "groepjes" | "plenair";

export interface ToolStep extends TimedStep {
  title: string;
  grouping: Grouping;
}

/** A tool by its name; undefined for a name the site does not have, whatever a link says. */
export function toolOf(model: Model, slug: string | undefined): Tool | undefined {
  return slug !== undefined && Object.hasOwn(model.tools, slug) ? model.tools[slug] : undefined;
}
