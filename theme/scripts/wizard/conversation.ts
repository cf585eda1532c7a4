import question from "../../shared/wizard-question.hbs";
import outcome from "../../shared/wizard-outcome.hbs";
import { readAddress, writeAddress } from "./address";
import { counted, type Answers } from "./engine/answers";
import type { Model } from "./engine/model";
import { outcomeView } from "./views/outcome-view";
import { questionView } from "./views/question-view";

/** The step that is no question. */
const OUTCOME = "uitkomst";

const DAMAGED = "Een deel van deze link herkennen we niet. Wat wel klopt, hebben we overgenomen.";
const NOTHING_CHOSEN = "Kies een antwoord. Weet je het niet, kies dan ‘Weet ik niet’.";

/**
 * The conversation: one question at a time, and the outcome. The answers stand in the address; which step is shown
 * stands in the history, so that back and forth lose nothing.
 */
export function conversation(place: HTMLElement, model: Model): void {
  let answers: Answers = {};
  let step = firstQuestion();

  open();
  window.addEventListener("popstate", event => (isStep(event.state) ? returnTo(event.state.wizard) : open()));
  place.addEventListener("submit", event => {
    event.preventDefault();
    proceed();
  });
  place.addEventListener("change", event => {
    if (event.target instanceof HTMLInputElement) answer(event.target.value);
  });
  place.addEventListener("click", event => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button?.dataset["go"]) go(button.dataset["go"]);
    else if (button?.hasAttribute("data-restart")) restart();
    else if (button?.hasAttribute("data-print")) window.print();
    else if (button?.hasAttribute("data-copy")) void copyAddress(button);
  });

  /** From an address: of a link, or of a page that was loaded again. */
  function open(): void {
    const opened = readAddress(model, window.location.hash);
    if (!opened && place.childElementCount > 0) return;
    answers = opened?.answers ?? {};
    const state: unknown = window.history.state;
    step = isStep(state) && !opened?.damaged ? state.wizard : firstStep();
    show(opened?.damaged ? DAMAGED : "");
    if (opened) remember("replaceState");
  }

  function returnTo(earlier: string): void {
    step = earlier;
    show();
    remember("replaceState");
    focus();
  }

  function go(next: string): void {
    if (next === step) return;
    remember("replaceState");
    step = next;
    show();
    remember("pushState");
    focus();
  }

  // The warnings of an answer are read at once; the question stays where it is.
  function answer(value: string): void {
    answers = { ...answers, [step]: value };
    const warnings = fragmentOf(question(questionView(model, step, answers, ""))).querySelector("[data-warnings]");
    place.querySelector("[data-warnings]")?.replaceChildren(...(warnings?.childNodes ?? []));
    complain("");
    remember("replaceState");
  }

  function proceed(): void {
    if (answers[step] === undefined) complain(NOTHING_CHOSEN);
    else go(nextOpen());
  }

  function restart(): void {
    answers = {};
    go(firstQuestion());
  }

  function show(message = ""): void {
    const html = step === OUTCOME ? outcome(outcomeView(model, answers, message)) : question(questionView(model, step, answers, message));
    place.replaceChildren(fragmentOf(html));
  }

  // The heading of the step, so that a screen reader goes on from there; the page moves only if the step is out of sight.
  function focus(): void {
    place.querySelector<HTMLElement>("[data-heading]")?.focus({ preventScroll: true });
    const { top } = place.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight / 3) place.scrollIntoView();
  }

  function complain(text: string): void {
    const error = place.querySelector<HTMLElement>("[data-error]");
    if (!error) return;
    error.textContent = text;
    error.hidden = text === "";
    place.querySelector("fieldset")?.setAttribute("aria-invalid", String(text !== ""));
    if (text) place.querySelector<HTMLInputElement>("input")?.focus();
  }

  // From disk a browser may refuse to change the address; then the conversation goes on without.
  function remember(how: "pushState" | "replaceState"): void {
    try {
      window.history[how]({ wizard: step }, "", Object.keys(answers).length > 0 ? writeAddress(model, answers) : window.location.pathname);
    } catch {
      return;
    }
  }

  function nextOpen(): string {
    const after = model.questions.slice(model.questions.findIndex(({ id }) => id === step) + 1);
    return [...after, ...model.questions].find(({ id }) => answers[id] === undefined)?.id ?? OUTCOME;
  }

  // Who opens a link with enough answers came for the outcome; else the first question that is open.
  function firstStep(): string {
    if (counted(model, answers).length >= model.minimumAnswers) return OUTCOME;
    return model.questions.find(({ id }) => answers[id] === undefined)?.id ?? OUTCOME;
  }

  function firstQuestion(): string {
    return model.questions[0]!.id;
  }

  function isStep(state: unknown): state is { wizard: string } {
    const named = typeof state === "object" && state !== null && "wizard" in state ? state.wizard : undefined;
    return named === OUTCOME || model.questions.some(({ id }) => id === named);
  }
}

async function copyAddress(button: HTMLElement): Promise<void> {
  const said = button.parentElement?.querySelector("[data-copied]");
  try {
    await navigator.clipboard.writeText(window.location.href);
    if (said) said.textContent = "Gekopieerd.";
  } catch {
    if (said) said.textContent = "Kopieer het adres uit de adresbalk.";
  }
}

function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}
