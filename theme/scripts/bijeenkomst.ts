// The meeting planner, and the meeting under way. Their model stands in the page, so that nothing is fetched.

import { keepForLater } from "./loading/lazy-script";
import { AFTERWARDS } from "./meeting/afterwards";
import type { Model } from "./meeting/model";
import { givenDesk } from "./meeting/given-desk";
import { openedRun, viewIn } from "./meeting/opened-run";
import { planner } from "./meeting/planner";
import { loadQr, loadRun } from "./meeting/lazy";

const place = document.querySelector<HTMLElement>("[data-meeting]");
const text = document.getElementById("meeting-model")?.textContent;
if (place && text) open(place, JSON.parse(text) as Model);

function open(desk: HTMLElement, model: Model): void {
  void keepForLater([LAZY_SCRIPTS.run, LAZY_SCRIPTS.pack, LAZY_SCRIPTS.qr]);
  const view = viewIn(window.location.hash);
  window.addEventListener("hashchange", () => viewIn(window.location.hash) !== view && window.location.reload());
  if (!view) {
    const looksBack = window.location.hash.endsWith(AFTERWARDS);
    const given = givenDesk(desk, model, planner(desk, model));
    if (looksBack) given.lookBack();
    return;
  }
  const { plan, text: known } = openedRun(model, window.location.hash);
  loadRun().then(
    run => run(desk, model, plan, known, view, loadQr),
    () => desk.append("Begeleiden op scherm kon niet laden. Ben je online? Laad de pagina dan opnieuw."),
  );
}
