import own from "../../shared/checklist-own.hbs";
import { fragmentOf } from "../page/fragment";
import { ownResult, type Band } from "./own-result";
import { questionsOf } from "./questions";

/** The result of a checklist about oneself, told anew with every answer. Nothing is kept. */
export function alone(section: HTMLElement): void {
  const place = section.querySelector<HTMLElement>("[data-result]");
  if (!place) return;
  const questions = questionsOf(document);
  const bands = [...document.querySelectorAll<HTMLElement>(".scores [data-from]")].map(bandOf);
  const groups = [...document.querySelectorAll<HTMLFieldSetElement>(".question__answer")];

  for (const group of groups) {
    group.hidden = false;
    group.addEventListener("change", show);
  }
  place.parentElement?.removeAttribute("hidden");
  show();

  function show(): void {
    place?.replaceChildren(fragmentOf(own(ownResult(questions, groups.map(answerOf), bands))));
  }
}

function answerOf(group: HTMLFieldSetElement): boolean | null {
  const chosen = group.querySelector<HTMLInputElement>(":checked");
  return chosen ? chosen.value === "ja" : null;
}

function bandOf(row: HTMLElement): Band {
  return { from: Number(row.dataset["from"]), to: Number(row.dataset["to"]), title: (row.querySelector("dt")?.lastChild?.textContent ?? "").trim() };
}
