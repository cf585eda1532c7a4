import invitation from "../../../shared/wizard-invitation.hbs";
import plan from "../../../shared/wizard-plan.hbs";
import proposal from "../../../shared/wizard-proposal.hbs";
import { today } from "../../calendar/day";
import { plannedOf } from "../engine/rhythm";
import { planCalendar } from "../plan-calendar";
import type { PlanDocument } from "../plan/document";
import { planMarkdown } from "../plan/markdown";
import { agendaTexts, planDocument } from "../plan/plan-document";
import { withoutMeeting } from "../plan/own-meetings";
import { invitationText, proposalDocument } from "../plan/proposal";
import { saveFile } from "../../page/save-file";
import { documentView, invitationView } from "../views/document-view";
import { loadWord } from "../word-loader";
import { setEditing } from "./editing";
import { keepingAct, keepingChanged, keepingView } from "./keeping";
import type { Desk, Screen } from "./screen";

/** The plan itself: to read, write over, and take along in every form. */
export function planScreen(desk: Desk): Screen {
  const { model, course } = desk;
  const made = () => planDocument(model, course, desk.start(), today(new Date()));
  return {
    html: message => plan({ ...documentView(course, made(), "stap-plan", message), keep: keepingView(desk) }),
    changed: field => void keepingChanged(desk, field),
    act(action, button) {
      if (keepingAct(desk, action)) return;
      if (action === "edit") edit(desk, button);
      else if (action === "proposed") {
        desk.update(withoutMeeting(desk.start(), Number(button.dataset["meeting"])));
        desk.again();
        tell(desk, "Ons voorstel staat er weer.");
      } else if (action === "markdown") {
        saveFile("startplan.md", planMarkdown(made()), "text/markdown;charset=utf-8");
        tell(desk, "Het Markdown-bestand staat bij je downloads.");
      } else if (action === "ics") {
        const { answers, rhythm } = desk.start();
        const document = made();
        saveFile("leergemeenschap.ics", planCalendar(document.title.replace(/^Startplan /, ""), answers, plannedOf(course, answers, rhythm, today(new Date())), agendaTexts(document), new Date()), "text/calendar;charset=utf-8");
        tell(desk, "Het agendabestand staat bij je downloads.");
      } else if (action === "word") void saveWord(desk, made(), "startplan.docx");
    },
  };
}

/** One A4 for team and council. */
export function proposalScreen(desk: Desk): Screen {
  const { model, course } = desk;
  const made = () => proposalDocument(model, course, desk.start(), today(new Date()));
  return {
    html: message => proposal(documentView(course, made(), "stap-plan", message)),
    act(action, button) {
      if (action === "edit") edit(desk, button);
      else if (action === "word") void saveWord(desk, made(), "voorstel.docx");
    },
  };
}

/** A text to paste. */
export function invitationScreen(desk: Desk): Screen {
  const { model, course } = desk;
  return {
    html: message => invitation(invitationView(invitationText(model, course, desk.start(), today(new Date())), message)),
    changed: ({ name, value }) => desk.update({ texts: { ...desk.start().texts, [name]: value } }),
    act: action => {
      if (action === "copy") void copyText(desk);
    },
  };
}

function edit(desk: Desk, button: HTMLElement): void {
  const on = button.getAttribute("aria-pressed") !== "true";
  if (!on) {
    // What was written is in the plan now, also in what is handed on.
    desk.again();
    desk.place.querySelector<HTMLElement>("[data-act=edit]")?.focus();
    return;
  }
  button.setAttribute("aria-pressed", "true");
  button.lastChild!.textContent = "Klaar met bewerken";
  setEditing(desk, true);
  desk.place.querySelector<HTMLElement>("[data-document] [data-text]")?.focus();
  tell(desk, "Alle tekst in het plan is nu te bewerken. Wat je schrijft blijft in deze browser.");
}

async function copyText(desk: Desk): Promise<void> {
  const field = desk.place.querySelector("textarea");
  if (!field) return;
  try {
    await navigator.clipboard.writeText(field.value);
    tell(desk, "Gekopieerd.");
  } catch {
    field.focus();
    field.select();
    tell(desk, "Kopiëren lukt hier niet. De tekst is geselecteerd: kopieer hem zelf.");
  }
}

async function saveWord(desk: Desk, document: PlanDocument, name: string): Promise<void> {
  try {
    tell(desk, "Even geduld, we maken het Word-bestand.");
    const wordFile = await loadWord();
    const language = desk.start().answers["land"] === "vlaanderen" ? "nl-BE" : "nl-NL";
    saveFile(name, wordFile(document, language), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    tell(desk, "Het Word-bestand staat bij je downloads.");
  } catch {
    tell(desk, "Het Word-bestand lukt nu niet. Ben je online? Markdown en printen werken wel.");
  }
}

function tell(desk: Desk, text: string): void {
  const line = desk.place.querySelector("[data-done]");
  if (line) line.textContent = text;
}
