import { longDay } from "../calendar/day";
import type { MeetingPlan } from "../plan/meeting";
import { materialsOf, type Agenda } from "./agenda";
import { stepFor } from "./rounds";
import { periodOf, sumText } from "./times";

/** The plan as Markdown, for a document or a chat. @param withNotes what was written for oneself comes along. */
export function markdownOf(plan: MeetingPlan, agenda: Agenda, address: string, withNotes: boolean): string {
  const lines = [`# ${escaped(plan.title || "Bijeenkomst")}`, ""];
  if (plan.start) lines.push(`${longDay(plan.start.slice(0, 10))}, ${plan.start.slice(11)}`, "");
  lines.push(`Met ${agenda.people} mensen. ${sumText(agenda)}`, "", "| Tijd | Min. | Onderdeel |", "|---|---|---|");
  for (const line of agenda.lines) lines.push(`| ${periodOf(agenda, line)} | ${line.minutes} | ${escaped(line.title)} |`);
  lines.push("");
  for (const line of agenda.lines) {
    const note = withNotes ? line.item.note : undefined;
    if (!line.tool && !note) continue;
    lines.push(`## ${escaped(line.title)}`, "");
    if (line.tool) lines.push(...line.tool.steps.map(step => stepFor(step, agenda.people)).map(({ title, minutes, detail }, i) => `${i + 1}. ${escaped(title)} (${minutes} min${detail ? `; ${detail}` : ""})`), "");
    if (note) lines.push(`> ${escaped(note).replaceAll("\n", "\n> ")}`, "");
  }
  const materials = materialsOf(agenda);
  if (materials.length > 0) lines.push("## Meenemen", "", ...materials.map(({ text }) => `- ${escaped(text)}`), "");
  if (withNotes && plan.note) lines.push("## Notities", "", escaped(plan.note), "");
  return [...lines, `Gemaakt met ${address}`, ""].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, "\\$&");
}
