import meetingPack from "../../shared/meeting-pack.hbs";
import meetingScript from "../../shared/meeting-script.hbs";
import type { MeetingPlan } from "../plan/meeting";
import { fragmentOf } from "../wizard/fragment";
import { materialsOf, type Agenda } from "./agenda";
import { MOST_COPIES, packOf, type Pack, type PackPart } from "./pack";
import { paperView } from "./view";

/** Shows what would be printed, with a choice of copies, and prints it. */
export type PackDesk = (place: HTMLElement, plan: MeetingPlan, agenda: Agenda) => Promise<void>;

/**
 * Every side of paper is an element of its own, made before one prints: so the list says exactly what comes out.
 * @throws when a worksheet cannot be loaded, as from disk.
 */
export const packDesk: PackDesk = async (place, plan, agenda) => {
  const sheets = new Map<string, HTMLElement[]>();
  for (const { url, slug } of packOf(agenda, { duplex: false, copies: {} }, 1).parts) {
    if (slug) sheets.set(slug, await sheetsOf(url));
  }
  const script = scriptPages(plan, agenda);
  const copies: Record<string, number> = {};
  let duplex = false;

  show();
  place.onchange = ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const slug = target.dataset["copies"];
    if (slug) copies[slug] = Math.max(0, Math.min(MOST_COPIES, Math.round(Number(target.value)) || 0));
    else duplex = target.checked;
    show(target.id);
  };
  place.onclick = ({ target }) => {
    if (target instanceof Element && target.closest("[data-print-pack]")) printPack(packSides(pack(), script, sheets, duplex));
  };

  function pack(): Pack {
    return packOf(agenda, { duplex, copies }, script.length);
  }

  function show(focus?: string): void {
    place.replaceChildren(fragmentOf(meetingPack(packView(pack(), duplex))));
    if (focus) document.getElementById(focus)?.focus();
  }
};

function packView({ parts, pages, blanks, paper }: Pack, duplex: boolean): object {
  const vellen = [paper.A4 ? `${paper.A4} vel A4` : "", paper.A3 ? `${paper.A3} vel A3` : ""].filter(text => text !== "").join(" en ");
  return {
    duplex,
    mixed: paper.A4 > 0 && paper.A3 > 0,
    total: `Samen ${pages} bladzijden op ${vellen}${blanks ? `; ${blanks === 1 ? "één achterkant blijft" : `${blanks} achterkanten blijven`} leeg` : ""}.`,
    parts: parts.map(part => ({ ...part, paper: `${part.size}${part.landscape ? ", liggend" : ""}`, pages: part.pages * part.copies, back: part.blanks === 1 ? "achterkant" : "achterkanten" })),
  };
}

/** The sides of a worksheet, and on first use the styles they need. */
async function sheetsOf(url: string): Promise<HTMLElement[]> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(url);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  await Promise.all([...page.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].map(link => loadStyle(new URL(link.getAttribute("href")!, new URL(url, window.location.href)).href)));
  return [...page.querySelectorAll<HTMLElement>(".sheet")];
}

function loadStyle(address: string): Promise<void> | undefined {
  if ([...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].some(({ href }) => href === address)) return undefined;
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(address)));
    document.head.append(link);
  });
}

// The script is divided over pages as it is laid out: out of sight, as wide as paper.
function scriptPages(plan: MeetingPlan, agenda: Agenda): HTMLElement[] {
  const materials = materialsOf(agenda).map(({ text, tools }) => ({ text, tools: tools.join(", ") }));
  const blocks = [...fragmentOf(meetingScript({ paper: paperView(plan, agenda), materials, hasMaterials: materials.length > 0, note: plan.note })).querySelectorAll<HTMLElement>("[data-block]")];
  const measure = document.createElement("div");
  measure.className = "pack-measure";
  document.body.append(measure);
  const pages: HTMLElement[] = [];
  for (const block of blocks) {
    const page = pages.at(-1);
    page?.append(block);
    if (page && (page.scrollHeight <= page.clientHeight || page.childElementCount === 1)) continue;
    const next = document.createElement("section");
    next.className = "script";
    next.append(block);
    measure.append(next);
    pages.push(next);
  }
  measure.remove();
  return pages;
}

/** Every side in order; with two sides to a sheet, each copy starts on a new one. */
function packSides({ parts }: Pack, script: HTMLElement[], sheets: Map<string, HTMLElement[]>, duplex: boolean): HTMLElement[] {
  return parts.flatMap(part => {
    const sides = part.slug ? (sheets.get(part.slug) ?? []) : script;
    return Array.from({ length: part.copies }, () => {
      const copy = sides.map(side => copyOf(side, part));
      if (duplex && copy.length % 2 === 1) copy.push(blankOf(part));
      return copy;
    }).flat();
  });
}

// Ids and names would be there as often as there are copies.
function copyOf(side: HTMLElement, part: PackPart): HTMLElement {
  const copy = side.cloneNode(true) as HTMLElement;
  for (const field of copy.querySelectorAll("[id], [name]")) {
    if (field.closest("svg")) continue;
    field.removeAttribute("id");
    field.removeAttribute("name");
  }
  copy.dataset["side"] = part.slug || "draaiboek";
  return copy;
}

function blankOf({ size, landscape }: PackPart): HTMLElement {
  const blank = document.createElement("section");
  blank.className = `sheet sheet--${size.toLowerCase()}-${landscape ? "landscape" : "portrait"}`;
  blank.dataset["side"] = "leeg";
  return blank;
}

function printPack(sides: HTMLElement[]): void {
  const pack = document.createElement("div");
  pack.className = "pack";
  pack.append(...sides);
  document.body.append(pack);
  document.body.classList.add("is-packing");
  window.addEventListener("afterprint", () => {
    document.body.classList.remove("is-packing");
    pack.remove();
  }, { once: true });
  window.print();
}
