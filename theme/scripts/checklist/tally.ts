import talk from "../../shared/checklist-talk.hbs";
import { fragmentOf } from "../page/fragment";
import { questionsOf } from "./questions";
import { FEWEST, spreadOf, type Spread } from "./spread";
import { talkOf } from "./talk";

/** Height of the bars, in units of their drawing. */
const HEIGHT = 32;

/** The tally sheet of a checklist about the team: counts in, the spread out. No names, and nothing is kept. */
export function tally(section: HTMLElement): void {
  const place = section.querySelector<HTMLElement>("[data-result]");
  if (!place) return;
  const questions = questionsOf(document);
  const rows = [...section.querySelectorAll<HTMLElement>("[data-row]")];

  place.parentElement?.removeAttribute("hidden");
  section.addEventListener("input", show);
  show();

  function show(): void {
    const spreads = rows.map(showRow);
    section.classList.toggle("is-counted", spreads.some(({ total }) => total > 0));
    place?.replaceChildren(fragmentOf(talk(talkOf(questions, spreads))));
  }
}

function showRow(row: HTMLElement): Spread {
  const counts = [...row.querySelectorAll("input")].map(countOf);
  const spread = spreadOf(counts);
  const most = Math.max(...counts);
  row.querySelectorAll("rect").forEach((bar, i) => {
    const height = spread.isTold ? (HEIGHT * (counts[i] ?? 0)) / most : 0;
    bar.setAttribute("y", String(HEIGHT - height));
    bar.setAttribute("height", String(height));
  });
  const told = row.querySelector<HTMLElement>("[data-told]");
  if (told) told.textContent = tellOf(spread);
  return spread;
}

function tellOf({ total, isTold }: Spread): string {
  if (total === 0) return "";
  return isTold ? `${total} antwoorden` : `Nog ${FEWEST - total} nodig om de verdeling te tonen.`;
}

/** What is no whole number from nought up counts for nothing. */
function countOf(input: HTMLInputElement): number {
  const count = input.valueAsNumber;
  return input.validity.valid && Number.isInteger(count) ? count : 0;
}
