import meeting from "../../shared/meeting.hbs";
import meetingQr from "../../shared/meeting-qr.hbs";
import { shortDay, today } from "../calendar/day";
import type { Zone } from "../calendar/ics-write";
import { writeMeeting, type MeetingItem, type MeetingPlan, type Part } from "../plan/meeting";
import { endOfKeeping } from "../storage/kept";
import { fragmentOf } from "../page/fragment";
import { saveFile } from "../page/save-file";
import { giveBack, RETURN } from "../plan/returned";
import { agendaOf, type Agenda } from "./agenda";
import { added, changed, EMPTY, filled, moved, removed, saved, started, without } from "./changes";
import { collect, takeWaiting } from "./collected";
import { showCount } from "./count";
import { drag } from "./drag";
import { fileNameOf } from "./file-name";
import { keepTools } from "./kept-tools";
import { loadPack, loadQr } from "./lazy";
import { markdownOf } from "./markdown";
import { meetingCalendar } from "./meeting-calendar";
import { toolOf, type Model } from "./model";
import { openMeeting, planIn, withoutNotes } from "./opened";
import { qrView } from "./qr-view";
import { savingsOf } from "./savings";
import { follow, load, onDevice, save, wipe } from "./store";
import { meetingView, placeText } from "./view";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const ARRIVED = "Dit plan is in een ander tabblad veranderd. Hier staat nu hetzelfde.";

/** What the rest of the page asks of the planner. */
export interface Planner {
  plan(): MeetingPlan;
  /** Shows another plan, as one of a link: it does not replace the visitor's own until the visitor says so. */
  show(plan: MeetingPlan, problems: string[]): void;
  /** Begins with nothing, here and in the other tabs. */
  wipe(): void;
}

/**
 * The planner: a plan in the address and in this browser, shown again after every change. A plan of a link does not
 * replace the visitor's own until the visitor says so.
 */
export function planner(place: HTMLElement, model: Model): Planner {
  const body = document.createElement("div");
  const voice = document.createElement("p");
  voice.className = "vh";
  voice.setAttribute("role", "status");
  place.append(body, voice);

  let plan: MeetingPlan = EMPTY;
  /** When the kept plan was changed that this one goes on from. */
  let seen: number | undefined;
  let other: "tab" | "link" | undefined;
  let messages: string[] = [];
  let withNotes = false;
  let keeps = true;
  let pressed = false;
  let waiting = false;
  /** The tools that the worker was asked to keep. */
  let offline: string | undefined = "";

  collectWaiting();
  open();
  follow(kept => {
    seen = kept?.at;
    plan = kept?.plan ?? EMPTY;
    other = undefined;
    messages = kept ? [ARRIVED] : ["Dit plan is in een ander tabblad gewist."];
    remember();
    later();
  });
  window.addEventListener("hashchange", open);
  // A click that ends on what a change has redrawn would be lost.
  document.addEventListener("pointerdown", () => (pressed = true));
  for (const end of ["pointerup", "pointercancel"]) {
    document.addEventListener(end, () => {
      pressed = false;
      setTimeout(renderWaiting);
    });
  }
  body.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) change(target);
  });
  body.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button) return;
    const { template, act } = button.dataset;
    if (template) start(template);
    else if (act) perform(act, button);
  });
  body.addEventListener("focusin", ({ target }) => target instanceof HTMLInputElement && target.readOnly && target.select());
  drag(body, (from, to) => move(from, to, `m-up-${to}`));
  return {
    plan: () => plan,
    show(other, problems) {
      take(other, problems, false);
      remember();
      renderAt(plan.items.length > 0 ? "m-plan-title" : "m-start-title");
    },
    wipe: clear,
  };

  // A button elsewhere was pressed just before coming here.
  function collectWaiting(): void {
    const tools = takeWaiting().filter(slug => toolOf(model, slug));
    if (tools.length > 0) collect(tools);
  }

  function open(): void {
    const kept = load();
    const text = planIn(window.location.hash);
    seen = kept?.at;
    plan = kept ? clean(kept.plan) : EMPTY;
    other = undefined;
    messages = [];
    if (text !== undefined) {
      const opened = openMeeting(model, text);
      take(opened.plan, opened.problems, writeMeeting(withoutNotes(opened.plan)) !== writeMeeting(opened.plan));
    }
    remember();
    render();
  }

  /** @param noted its notes stand in the address already. */
  function take(next: MeetingPlan, problems: string[], noted: boolean): void {
    const kept = load();
    const own = kept ? clean(kept.plan) : EMPTY;
    const same = [own, withoutNotes(own)].some(one => writeMeeting(one) === writeMeeting(next));
    messages = problems;
    if (same) {
      plan = own;
      other = undefined;
      return;
    }
    seen = kept?.at;
    other = own.items.length > 0 ? "link" : undefined;
    plan = next;
    withNotes = noted;
    if (!other && plan.items.length > 0) store();
  }

  // What an older version of the site kept, or a hand wrote, is read as strictly as a link.
  function clean(kept: MeetingPlan): MeetingPlan {
    try {
      const { plan: read, problems } = openMeeting(model, writeMeeting(kept));
      messages = problems;
      return read;
    } catch {
      return EMPTY;
    }
  }

  function update(next: MeetingPlan, said = ""): void {
    plan = next;
    messages = [];
    if (!other) store();
    remember();
    later();
    if (said) say(said);
  }

  function store(): void {
    const kept = save(plan, seen);
    if (kept === "elsewhere") other = "tab";
    else if (kept === "refused") keeps = false;
    else seen = kept.at;
  }

  function address(): string {
    return `${window.location.href.split("#")[0]}#plan=${writeMeeting(withNotes ? plan : withoutNotes(plan))}`;
  }

  // From disk a browser may refuse to change the address; the plan is still in the field with the link.
  function remember(): void {
    const isEmpty = plan.items.length === 0 && plan.title === "" && plan.available === undefined;
    try {
      window.history.replaceState(null, "", isEmpty ? window.location.pathname + window.location.search : address());
    } catch {
      return;
    }
  }

  function later(): void {
    waiting = true;
    if (!pressed) setTimeout(renderWaiting);
  }

  function renderWaiting(): void {
    if (waiting) render();
  }

  function render(): void {
    waiting = false;
    const focused = body.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const unfolded = [...body.querySelectorAll("details[open][id]")].map(({ id }) => id);
    const { title = "" } = plan;
    body.replaceChildren(fragmentOf(meeting(meetingView(model, plan, {
      messages, onDevice: onDevice(), until: shortDay(today(endOfKeeping())), withNotes, address: address(), keeps, ...(other ? { other } : {}),
    }))));
    for (const id of unfolded) document.getElementById(id)?.setAttribute("open", "");
    if (focused) (document.getElementById(focused) ?? body.querySelector<HTMLElement>("#m-plan-title"))?.focus({ preventScroll: true });
    showCount(plan.items.length);
    if (!other) keepForOffline();
    document.title = document.title.replace(/^.*?(?= – )/, title || "Een bijeenkomst maken");
  }

  // What somebody chose to keep on this device, is there without a network too.
  function keepForOffline(): void {
    const items = onDevice() ? plan.items : [];
    const tools = items.map(({ slug }) => slug ?? "").join(" ");
    if (tools !== offline) keepTools(model, items);
    offline = tools;
  }

  /** Shows it now, and goes on from an element. */
  function renderAt(id: string): void {
    render();
    document.getElementById(id)?.focus();
  }

  function say(text: string): void {
    voice.textContent = "";
    setTimeout(() => (voice.textContent = text), 50);
  }

  function change(field: Field): void {
    if (field instanceof HTMLInputElement && field.dataset["keep"] !== undefined) return keepHere(field.checked);
    if (field instanceof HTMLInputElement && field.dataset["withNotes"] !== undefined) {
      withNotes = field.checked;
      remember();
      return later();
    }
    const value = field.value.trim();
    const number = Number(value) >= 1 && Number(value) <= 1440 ? Math.round(Number(value)) : undefined;
    const name = field.dataset["plan"];
    if (name === "title" || name === "note") update({ ...plan, [name]: value });
    else if (name === "people" || name === "available") update(without({ ...plan, [name]: name === "people" && number ? Math.min(1000, number) : number }) as MeetingPlan);
    else if (name === "day" || name === "start") setStart();
    const index = indexOf(field);
    const item = field.dataset["item"];
    if (item === "minutes") update(changed(plan, index, { minutes: number }));
    else if (item === "note") update(changed(plan, index, { note: value || undefined }));
    else if (item === "part") update(changed(plan, index, { part: value as Part }));
    else if (item === "title") update(changed(plan, index, { title: value || "Onderdeel" }));
  }

  function setStart(): void {
    const [day, time] = [valueOf("m-day"), valueOf("m-start")];
    if (!time && !plan.start && day) {
      // A day alone is no start yet: the field keeps it until there is a time.
      return;
    }
    update(without({ ...plan, start: time ? `${day || today(new Date())}T${time}` : undefined }) as MeetingPlan);
  }

  function valueOf(id: string): string {
    return document.querySelector<HTMLInputElement>(`#${id}`)?.value ?? "";
  }

  function keepHere(on: boolean): void {
    const kept = save(plan, seen, on);
    if (kept === "elsewhere") other = "tab";
    else if (kept === "refused") keeps = false;
    else seen = kept.at;
    later();
  }

  function indexOf(element: Element): number {
    return Number(element.closest<HTMLElement>("[data-index]")?.dataset["index"] ?? -1);
  }

  function start(id: string): void {
    const template = model.templates.find(one => one.id === id);
    if (!template) return;
    update(started(model, template, plan));
    renderAt("m-plan-title");
    say(`${template.title} staat klaar, met ${plan.items.length} onderdelen.`);
  }

  function move(from: number, to: number, focus: string): void {
    if (to < 0 || to >= plan.items.length || from === to) return;
    update(moved(plan, from, to));
    renderAt(focus);
    say(placeText(model, plan, to));
  }

  function add(item: MeetingItem): void {
    const index = put(added(model, plan, item));
    if (index < 0) return say("Er passen niet meer onderdelen in een plan.");
    renderAt(item.slug ? "m-add-tool" : `m-name-${index}`);
    say(placeText(model, plan, index));
  }

  /** The place of what is new in the next plan; -1 when nothing is. */
  function put(next: MeetingPlan): number {
    const before = plan.items;
    update(next);
    return plan.items.findIndex(one => !before.includes(one));
  }

  function fill(open: number): void {
    const slug = valueOf(`m-fill-${open}`);
    if (!slug) return document.getElementById(`m-fill-${open}`)?.focus();
    const index = put(filled(model, plan, open, { slug }));
    renderAt(`m-minutes-${index}`);
    say(placeText(model, plan, index));
  }

  function perform(act: string, button: HTMLButtonElement): void {
    const index = indexOf(button);
    const savings = savingsOf(agendaOf(model, plan));
    switch (act) {
      case "up":
        return move(index, index - 1, `m-up-${index - 1}`);
      case "down":
        return move(index, index + 1, `m-down-${index + 1}`);
      case "remove": {
        const title = agendaOf(model, plan).lines[index]?.title;
        update(removed(plan, index));
        renderAt(plan.items.length > 0 ? `m-remove-${Math.min(index, plan.items.length - 1)}` : "m-add-tool");
        return say(`${title} is weg.`);
      }
      case "swap": {
        const { minutes: _, part: __, ...item } = plan.items[index]!;
        update(changed({ ...plan, items: plan.items.map((one, i) => (i === index ? item : one)) }, index, { slug: button.dataset["slug"] }));
        return renderAt("m-plan-title");
      }
      case "needed":
        update(changed(plan, index, { minutes: undefined }));
        return renderAt(`m-minutes-${index}`);
      case "save":
        return update(saved(plan, savings.slice(Number(button.dataset["saving"])).slice(0, 1)), "Gedaan.");
      case "save-all":
        update(saved(plan, savings));
        return renderAt("m-plan-title");
      case "add-tool": {
        const slug = valueOf("m-tool");
        return slug ? add({ slug }) : document.getElementById("m-tool")?.focus();
      }
      case "fill":
        return fill(index);
      case "add-own":
        return add({ title: "Eigen onderdeel", minutes: 10, part: "kern" });
      case "add-break":
        return add({ title: "Pauze", minutes: 10, part: "pauze" });
      case "add-news":
        return add({ title: "Welkom en nieuws", minutes: 5, part: "zakelijk" });
      case "take-other": {
        const kept = load();
        other = undefined;
        seen = kept?.at;
        return update(kept ? clean(kept.plan) : EMPTY);
      }
      case "keep-mine":
        other = undefined;
        seen = load()?.at;
        return update(plan);
      case "wipe":
        clear();
        renderAt("m-start-title");
        return say("Je plan is gewist.");
      default:
        return void share(act);
    }
  }

  function clear(): void {
    wipe();
    seen = undefined;
    plan = EMPTY;
    other = undefined;
    messages = [];
    offline = undefined;
    remember();
    render();
  }

  async function share(act: string): Promise<void> {
    // A field that was left for this button is read first; what it changed must not wipe what comes.
    renderWaiting();
    const agenda = agendaOf(model, plan);
    const name = fileNameOf(plan);
    switch (act) {
      case "copy":
        return navigator.clipboard.writeText(address()).then(
          () => done("De link is gekopieerd."),
          () => {
            done("Kopiëren mag niet van deze browser. De link is geselecteerd.");
            document.querySelector<HTMLInputElement>("#m-address")?.focus();
          },
        );
      case "qr":
        return showQr();
      case "pack":
        return showPack();
      case "run":
        return window.location.assign(`${address()}&view=begeleid`);
      case "to-start":
        return toStartPlan(agenda);
      case "print":
        return window.print();
      case "markdown":
        saveFile(`${name}.md`, markdownOf(plan, agenda, address(), withNotes), "text/markdown");
        return done(`${name}.md is opgeslagen.`);
      case "ics": {
        const zone: Zone = Intl.DateTimeFormat().resolvedOptions().timeZone === "Europe/Brussels" ? "Europe/Brussels" : "Europe/Amsterdam";
        const file = meetingCalendar(plan, agenda, address(), zone, new Date());
        if (file) saveFile(`${name}.ics`, file, "text/calendar");
        return done(file ? `${name}.ics is opgeslagen.` : "Vul eerst in wanneer de bijeenkomst begint.");
      }
    }
  }

  function toStartPlan({ lines }: Agenda): void {
    const items = lines.map(({ item: { slug }, title, minutes }) => ({ ...(slug ? { slug } : {}), title, minutes }));
    if (giveBack({ title: plan.title, ...(plan.start ? { day: plan.start.slice(0, 10) } : {}), items })) window.location.assign(`${model.startUrl}#${RETURN}`);
    else done("Deze browser bewaart niets, dus ook je startplan niet. Zet de link naar deze bijeenkomst in je plan.");
  }

  async function showQr(): Promise<void> {
    const target = body.querySelector("[data-qr]");
    try {
      const squares = (await loadQr())(address());
      target?.replaceChildren(fragmentOf(meetingQr(qrView(squares))));
    } catch {
      done("Dit plan past niet in een QR-code, of het script ervoor kon niet laden. Deel de link.");
    }
  }

  async function showPack(): Promise<void> {
    const target = body.querySelector<HTMLElement>("[data-pack]");
    if (!target) return;
    done("Het pakket wordt klaargezet.");
    try {
      await (await loadPack())(target, model.site, plan, agendaOf(model, plan));
      done("Het pakket staat klaar, onder je draaiboek.");
      document.getElementById("m-pack-title")?.focus();
    } catch {
      done("De werkbladen en kaarten konden niet geladen worden. Print ze vanaf de pagina’s van de werkvormen.");
    }
  }

  function done(text: string): void {
    const status = body.querySelector("[data-done]");
    if (status) status.textContent = text;
  }
}
