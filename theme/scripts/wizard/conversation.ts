import question from "../../shared/wizard-question.hbs";
import outcome from "../../shared/wizard-outcome.hbs";
import { RETURN } from "../plan/returned";
import { readAddress, writeAddress } from "./address";
import type { Course } from "./course/model";
import { counted } from "./engine/answers";
import type { Model } from "./engine/model";
import { fragmentOf } from "../page/fragment";
import { keeperOf } from "./keeper";
import { chooseScreen } from "./screens/choose-screen";
import { listenToWriting } from "./screens/editing";
import { hoursScreen } from "./screens/hours-screen";
import { invitationScreen, planScreen, proposalScreen } from "./screens/plan-screens";
import { returnScreen } from "./screens/return-screen";
import { rhythmScreen } from "./screens/rhythm-screen";
import { scanScreen } from "./screens/scan-screen";
import type { Desk, Field, Screen } from "./screens/screen";
import { NOTHING, type Start } from "./start";
import { readChosen, writeChosen } from "./start-link";
import { outcomeView } from "./views/outcome-view";
import { questionView } from "./views/question-view";

/** The step that is no question and always there. */
const OUTCOME = "uitkomst";

/** Where a link with a plan opens. */
const PLAN = "stap-plan";

/** Where a meeting of the planner comes in. */
const RETURNED = "stap-bijeenkomst";

/** Where one goes who has a variant and no dates yet. */
const DATES = "stap-ritme";

const DAMAGED = "Een deel van deze link herkennen we niet. Wat wel klopt, hebben we overgenomen.";
const OTHER_KEPT = "Op dit apparaat staat een ander startplan. Dat blijft staan: wat je hier verandert, geldt voor dit bezoek.";
const NOTHING_CHOSEN = "Kies een antwoord. Weet je het niet, kies dan ‘Weet ik niet’.";

/**
 * The conversation: one question at a time, the outcome, and the steps to a plan. What was answered and chosen stands in
 * the address; which step is shown stands in the history, so that back and forth lose nothing.
 * @param course what comes after the outcome; absent where the wizard ends there.
 */
export function conversation(place: HTMLElement, model: Model, course?: Course): void {
  const keeper = keeperOf(model, course);
  let start = NOTHING;
  let step = firstQuestion();
  const screens = course ? screensOf(deskOf(course)) : {};

  open();
  window.addEventListener("popstate", event => (isStep(event.state) ? returnTo(event.state.wizard) : open()));
  place.addEventListener("submit", event => {
    event.preventDefault();
    const screen = screens[step];
    if (screen) screen.submit?.();
    else proceed();
  });
  place.addEventListener("change", event => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement)) return;
    const screen = screens[step];
    if (screen) screen.changed?.(field);
    else answer(field);
  });
  place.addEventListener("click", event => {
    const target = event.target instanceof Element ? event.target : null;
    // From the planner one comes back to the plan that is kept.
    if (target?.closest("a.document__planner")) keeper.save(start);
    const button = target?.closest("button");
    if (!button) return;
    const { go: next, choose: form, act } = button.dataset;
    if (form !== undefined) chooseForm(form);
    if (next) go(next === "begin" ? firstQuestion() : next);
    else if (act === "resume") resume();
    else if (act) screens[step]?.act?.(act, button);
    else if (button.hasAttribute("data-restart")) restart();
    else if (button.hasAttribute("data-print")) window.print();
    else if (button.hasAttribute("data-copy")) void copyAddress(button);
  });

  /** From an address: of a link, or of a page that was loaded again. */
  function open(): void {
    if (course && window.location.hash === `#${RETURN}`) return takeIn();
    const opened = readAddress(model, window.location.hash);
    if (!opened && place.childElementCount > 0) return;
    const chosen = opened?.plan && course ? readChosen(course, opened.plan) : undefined;
    const { damaged: lost = false, ...choices } = chosen ?? {};
    const damaged = (opened?.damaged ?? false) || lost;
    const kept = keeper.load();
    start = kept && kept.address === window.location.hash
      ? kept.start
      : { ...NOTHING, ...choices, answers: opened?.answers ?? {}, ...(opened?.form ? { form: opened.form } : {}) };
    const state: unknown = window.history.state;
    step = isStep(state) && !damaged ? state.wizard : chosen ? PLAN : firstStep();
    const isOther = opened !== undefined && kept !== undefined && start !== kept.start && keeper.leaveDevice();
    show([damaged ? DAMAGED : "", isOther ? OTHER_KEPT : ""].filter(Boolean).join(" "));
    if (opened) remember("replaceState");
  }

  /** A meeting comes back from the planner into the plan that is kept. */
  function takeIn(): void {
    start = keeper.load()?.start ?? NOTHING;
    step = RETURNED;
    show();
    remember("replaceState");
    focus();
  }

  function returnTo(earlier: string): void {
    step = earlier;
    show();
    remember("replaceState");
    focus();
  }

  function go(next: string): void {
    if (next === step || !isKnownStep(next)) return;
    remember("replaceState");
    step = next;
    show();
    remember("pushState");
    focus();
  }

  // The warnings of an answer are read at once; the question stays where it is.
  function answer({ value }: Field): void {
    start = { ...start, answers: { ...start.answers, [step]: value } };
    keeper.save(start);
    const warnings = fragmentOf(question(questionView(model, step, start.answers, ""))).querySelector("[data-warnings]");
    place.querySelector("[data-warnings]")?.replaceChildren(...(warnings?.childNodes ?? []));
    complain("");
    remember("replaceState");
  }

  function proceed(): void {
    if (start.answers[step] === undefined) complain(NOTHING_CHOSEN);
    else go(nextOpen());
  }

  function restart(): void {
    start = NOTHING;
    keeper.wipe();
    go(firstQuestion());
  }

  /** Goes on with what was kept. */
  function resume(): void {
    const kept = keeper.load();
    if (!kept) return;
    start = kept.start;
    const later = start.form !== undefined || Object.keys(start.texts).length > 0 || kept.address.includes("plan=");
    go(later && course ? PLAN : firstStep());
  }

  /** Nothing is the best, which may become another one when answers change. */
  function chooseForm(form: string): void {
    const { form: _, ...rest } = start;
    start = form ? { ...rest, form } : rest;
  }

  function update(change: Partial<Start>): void {
    start = { ...start, ...change };
    keeper.save(start);
    remember("replaceState");
  }

  function replace(other: Start): void {
    start = other;
    update({});
  }

  function show(message = ""): void {
    const screen = screens[step];
    const html = screen ? screen.html(message)
      : step === OUTCOME ? outcome(outcomeView(model, start.answers, message, course !== undefined))
      : question({ ...questionView(model, step, start.answers, message, course !== undefined), resumes: resumes() });
    place.replaceChildren(fragmentOf(html));
  }

  // Only who has not begun is asked whether to go on with what was kept.
  function resumes(): boolean {
    return course !== undefined && Object.keys(start.answers).length === 0 && keeper.load() !== undefined;
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
    const plan = writeChosen(start);
    const isEmpty = Object.keys(start.answers).length === 0 && start.form === undefined && plan === "";
    try {
      window.history[how]({ wizard: step }, "", isEmpty ? window.location.pathname : writeAddress(model, start.answers, start.form, plan));
    } catch {
      return;
    }
  }

  function nextOpen(): string {
    const after = model.questions.slice(model.questions.findIndex(({ id }) => id === step) + 1);
    return [...after, ...model.questions].find(({ id }) => start.answers[id] === undefined)?.id ?? OUTCOME;
  }

  // Who opens a link with enough answers came for the outcome, with a variant for the plan; else the first open question.
  function firstStep(): string {
    if (counted(model, start.answers).length >= model.minimumAnswers) return OUTCOME;
    if (start.form !== undefined && course) return DATES;
    return model.questions.find(({ id }) => start.answers[id] === undefined)?.id ?? OUTCOME;
  }

  function firstQuestion(): string {
    return model.questions[0]!.id;
  }

  function isStep(state: unknown): state is { wizard: string } {
    const named = typeof state === "object" && state !== null && "wizard" in state ? state.wizard : undefined;
    return typeof named === "string" && isKnownStep(named);
  }

  function isKnownStep(named: string): boolean {
    return named === OUTCOME || Object.hasOwn(screens, named) || model.questions.some(({ id }) => id === named);
  }

  function deskOf(known: Course): Desk {
    return { model, course: known, place, keeper, start: () => start, update, replace, wipe: restart, again, part, go, complain };
  }

  function again(id?: string): void {
    show();
    if (id) document.getElementById(id)?.focus();
  }

  // After the browser has moved the focus: a field that was left must not take with it the one that was entered.
  function part(name: string, html: string): void {
    setTimeout(() => {
      const old = place.querySelector(`[data-live="${name}"]`);
      if (!old) return;
      const focused = old.contains(document.activeElement) ? document.activeElement?.id : undefined;
      const open = [...old.querySelectorAll("details[open][id]")].map(({ id }) => id);
      old.replaceChildren(fragmentOf(html));
      for (const id of open) document.getElementById(id)?.setAttribute("open", "");
      if (focused) document.getElementById(focused)?.focus();
    });
  }
}

// Named apart from questions, whose names an editor chooses.
function screensOf(desk: Desk): Record<string, Screen> {
  listenToWriting(desk);
  return {
    "stap-soort": chooseScreen(desk),
    "stap-klaar": scanScreen(desk),
    "stap-ritme": rhythmScreen(desk),
    "stap-uren": hoursScreen(desk),
    "stap-plan": planScreen(desk),
    "stap-voorstel": proposalScreen(desk),
    "stap-uitnodiging": invitationScreen(desk),
    [RETURNED]: returnScreen(desk),
  };
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
