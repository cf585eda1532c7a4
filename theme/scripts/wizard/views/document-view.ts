import type { Course } from "../course/model";
import type { Block, PlanDocument, PlanSection } from "../plan/document";
import { routeView, type RouteView } from "./route-view";

/** A plan or a proposal, as wizard-plan.hbs and wizard-proposal.hbs show it. */
export interface DocumentView extends RouteView {
  title: string;
  sections: (Omit<PlanSection, "blocks"> & { blocks: (Block & { planner: string; table: boolean })[] })[];
  message: string;
}

export function documentView(course: Course, { title, sections }: PlanDocument, step: string, message: string): DocumentView {
  return {
    ...routeView(step),
    title,
    sections: sections.map(section => ({
      ...section,
      title: sections.length > 1 ? `${section.number}. ${section.title}` : section.title,
      blocks: section.blocks.map(block => ({ ...block, table: block.rows.length > 0, planner: block.handOver && course.plannerUrl ? `${course.plannerUrl}#plan=${block.handOver}` : "" })),
    })),
    message,
  };
}

export interface InvitationView extends RouteView {
  text: string;
  message: string;
}

export function invitationView(text: string, message: string): InvitationView {
  return { ...routeView("stap-plan"), text, message };
}
