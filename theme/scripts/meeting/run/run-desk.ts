import runBoard from "../../../shared/run-board.hbs";
import runFacilitator from "../../../shared/run-facilitator.hbs";
import runLate from "../../../shared/run-late.hbs";
import type { MeetingPlan } from "../../plan/meeting";
import { fragmentOf } from "../../page/fragment";
import { AFTERWARDS } from "../afterwards";
import { agendaOf, type Agenda } from "../agenda";
import type { Model } from "../model";
import { openMeeting } from "../opened";
import { stayAwake, toneMaker } from "./attention";
import { carried } from "./carried";
import { showForPhone, type QrLoader } from "./phone";
import { roomOf } from "./room";
import { adviceOf, begun, endOf, indexIn, lateOf, leftOf, stepped, paused, shortened, withBoard, type Run } from "./run";
import { boardView, facilitatorView, lateView, tickingOf } from "./run-view";
import { stagesOf, withMinutes, type Stage } from "./stages";
import { loadTexts, type ToolTexts } from "./tool-texts";

/** Leads a meeting from the screen: what all see, or what only the facilitator sees. */
export type RunDesk = (place: HTMLElement, model: Model, plan: MeetingPlan, text: string, view: RunViewName, loadQr: QrLoader) => Promise<void>;

export type RunViewName = "bord" | "begeleid";

/** Often enough to be exact to a second; what it shows follows from the clock. */
const LOOK = 200;

/** Both views show the same meeting: where it is stands in this browser, and each window tells the others. */
export const runDesk: RunDesk = async (place, model, plan, text, view, loadQr) => {
  const planned = agendaOf(model, plan);
  const start = plan.start ? new Date(plan.start).getTime() : undefined;
  const room = roomOf(text, other => carried(other, openMeeting(model, other.plan).plan.items, plan.items, text, Date.now()), replaced => {
    window.location.replace(`#plan=${replaced}&view=${view}`);
    window.location.reload();
  });
  let run = (await room.join()) ?? begun(text, stagesOf(planned), Date.now());
  let texts: ReadonlyMap<string, ToolTexts> = new Map();
  let tone: (() => void) | undefined;
  let wasOver = true;
  const shown = new Map<string, string>();

  document.documentElement.classList.add("is-running");
  stayAwake();
  room.tell(run);
  room.follow(other => {
    run = other;
    show();
  });
  show();
  setInterval(tick, LOOK);
  document.addEventListener("visibilitychange", tick);
  if (view === "begeleid") {
    void loadTexts(planned).then(loaded => {
      texts = loaded;
      show();
    });
  }

  document.addEventListener("keydown", event => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || (target instanceof HTMLElement && target.matches("textarea, input"))) return;
    const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[key];
    if (by === undefined) return;
    event.preventDefault();
    go(by);
  });
  place.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-run]") : null;
    const act = button?.dataset["run"];
    if (act === "next") go(1);
    else if (act === "back") go(-1);
    else if (act === "pause") update(paused(run, Date.now()));
    else if (act === "save") {
      const saving = adviceOf(planned, run, late())[Number(button!.dataset["number"])];
      if (saving) update(shortened(run, saving, Date.now()));
    } else if (act === "board") window.open(window.location.href.replace(/&view=begeleid/, "&view=bord"), "toolbox-bord", "popup,width=1280,height=800");
    else if (act === "phone") void showForPhone(window.location.href, loadQr);
    else if (act === "again") update(begun(text, stagesOf(planned), Date.now()));
  });
  place.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLTextAreaElement) keep(withBoard(run, target.value, Date.now()));
    else if (target instanceof HTMLInputElement) tone = target.checked ? toneMaker() : undefined;
  });

  function go(by: number): void {
    if (!run.ended || by < 0) update(stepped(run, stages(), by, Date.now()));
  }

  function update(next: Run): void {
    keep(next);
    show();
  }

  function keep(next: Run): void {
    run = { ...next, at: Math.max(next.at, run.at + 1) };
    room.tell(run);
  }

  function agenda(): Agenda {
    return withMinutes(planned, run.minutes);
  }

  function stages(): Stage[] {
    return stagesOf(agenda());
  }

  function late(): number {
    return lateOf(run, stages(), endOf(planned, run, start), Date.now());
  }

  function show(): void {
    part("desk", view === "bord" ? runBoard(boardView(stages(), run)) : runFacilitator(facilitatorView(agenda(), stages(), run, texts)));
    wasOver = true;
    tick();
  }

  function tick(): void {
    const now = Date.now();
    const all = stages();
    const over = late();
    const { timer, isOver, left } = tickingOf(all, run, endOf(planned, run, start), over, now);
    for (const element of place.querySelectorAll("[data-timer]")) {
      if (element.textContent !== timer) element.textContent = timer;
      element.classList.toggle("is-over", isOver);
    }
    const element = place.querySelector("[data-left]");
    if (element && element.textContent !== left) element.textContent = left;
    if (view === "begeleid") part("late", runLate(lateView(adviceOf(planned, run, over), over)));
    const stage = all[indexIn(all, run)];
    const ends = stage !== undefined && !run.ended && leftOf(run, stage, now) <= 0;
    if (ends && !wasOver) tone?.();
    wasOver = ends;
  }

  // Only what is another: what has the focus keeps it, and what is being pressed stays.
  function part(name: string, html: string): void {
    if (shown.get(name) === html) return;
    shown.set(name, html);
    const old = name === "desk" ? place : place.querySelector(`[data-part="${name}"]`);
    const focused = old?.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const sound = place.querySelector<HTMLInputElement>("#run-sound")?.checked;
    old?.replaceChildren(fragmentOf(html));
    for (const [link, view] of [["[data-run-close]", ""], ["[data-run-after]", AFTERWARDS]] as const) {
      place.querySelector(link)?.setAttribute("href", window.location.hash.replace(/&view=begeleid/, view));
    }
    if (name === "desk") {
      shown.delete("late");
      const box = place.querySelector<HTMLInputElement>("#run-sound");
      if (box && sound) box.checked = true;
    }
    if (focused) document.getElementById(focused)?.focus();
  }
};
