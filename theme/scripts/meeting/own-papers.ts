import meetingAttendance from "../../shared/meeting-attendance.hbs";
import meetingCertificate from "../../shared/meeting-certificate.hbs";
import meetingScript from "../../shared/meeting-script.hbs";
import type { MeetingPlan } from "../plan/meeting";
import { fragmentOf } from "../page/fragment";
import type { Agenda } from "./agenda";
import { attendanceView, certificateView } from "./attendance-view";
import type { OwnPaper } from "./pack";
import { scriptView } from "./script-view";

/** What the planner makes itself for the pack, divided over pages: the rest are worksheets and cards of the site. */
export function ownPapers(site: string, plan: MeetingPlan, agenda: Agenda): Record<OwnPaper, HTMLElement[]> {
  return {
    draaiboek: pagesOf(meetingScript(scriptView(plan, agenda))),
    presentielijst: pagesOf(meetingAttendance(attendanceView(plan, agenda))),
    bewijs: pagesOf(meetingCertificate(certificateView(site, plan, agenda))),
  };
}

// As they are laid out, out of sight and as wide as paper. What heads the first page heads every page.
function pagesOf(html: string): HTMLElement[] {
  const all = [...fragmentOf(html).querySelectorAll<HTMLElement>("[data-block]")];
  const heads = all.filter(({ dataset }) => dataset["block"] === "head");
  const measure = document.createElement("div");
  measure.className = "pack-measure";
  document.body.append(measure);
  const pages: HTMLElement[] = [];
  for (const block of all.filter(one => !heads.includes(one))) {
    const page = pages.at(-1);
    page?.append(block);
    if (page && (page.scrollHeight <= page.clientHeight || page.childElementCount === heads.length + 1)) continue;
    const next = document.createElement("section");
    next.className = "script";
    next.append(...heads.map(head => head.cloneNode(true)), block);
    measure.append(next);
    pages.push(next);
  }
  measure.remove();
  return pages;
}
