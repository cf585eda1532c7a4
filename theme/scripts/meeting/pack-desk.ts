import meetingPack from "../../shared/meeting-pack.hbs";
import type { MeetingPlan } from "../plan/meeting";
import { fragmentOf } from "../page/fragment";
import { saveFile } from "../page/save-file";
import { zip, type ZipEntry } from "../word/zip";
import type { Agenda } from "./agenda";
import { fileNameOf } from "./file-name";
import { ownPapers } from "./own-papers";
import { MOST_COPIES, packOf, wordUrl, type Pack } from "./pack";
import { packSides, printSides, sidesOf } from "./pack-paper";
import { packView } from "./pack-view";

/** Shows what would be printed, with a choice of copies, and prints it. */
export type PackDesk = (place: HTMLElement, site: string, plan: MeetingPlan, agenda: Agenda) => Promise<void>;

/**
 * Every side of paper is an element of its own, made before one prints: so the list says exactly what comes out.
 *
 * @throws when a worksheet or card cannot be loaded, as from disk.
 */
export const packDesk: PackDesk = async (place, site, plan, agenda) => {
  const own = ownPapers(site, plan, agenda);
  const copies: Record<string, number> = {};
  let duplex = false;
  const sides = new Map<string, HTMLElement[]>(Object.entries(own));
  await Promise.all(pack().parts.filter(({ url }) => url).map(async ({ key, url }) => sides.set(key, await sidesOf(url))));

  place.replaceChildren(desk());
  place.onchange = ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const key = target.dataset["copies"];
    if (key) {
      copies[key] = Math.max(0, Math.min(MOST_COPIES, Math.round(Number(target.value)) || 0));
      target.value = `${copies[key]}`;
    } else duplex = target.checked;
    showAgain();
  };
  place.onclick = ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest("[data-print-pack]")) printSides(packSides(pack(), sides, duplex));
    if (target.closest("[data-word-pack]")) void saveWordFiles();
  };

  function pack(): Pack {
    return packOf(agenda, { duplex, copies }, { draaiboek: own.draaiboek.length, presentielijst: own.presentielijst.length, bewijs: own.bewijs.length });
  }

  function desk(): DocumentFragment {
    return fragmentOf(meetingPack(packView(pack(), duplex)));
  }

  // Only what follows from the choices: the field that comes next has the focus by now, or a button is being pressed.
  function showAgain(): void {
    for (const fresh of desk().querySelectorAll<HTMLElement>("[data-live]")) {
      const shown = place.querySelector<HTMLElement>(`[data-live="${fresh.dataset["live"]}"]`);
      if (!shown) continue;
      shown.hidden = fresh.hidden;
      if (shown instanceof HTMLButtonElement) shown.disabled = (fresh as HTMLButtonElement).disabled;
      else shown.replaceChildren(...fresh.childNodes);
    }
  }

  async function saveWordFiles(): Promise<void> {
    try {
      const name = `werkbladen-${fileNameOf(plan)}.zip`;
      saveFile(name, zip(await wordFiles(pack())), "application/zip");
      say(`${name} is opgeslagen.`);
    } catch {
      say("De Word-bestanden konden niet geladen worden. Ze staan ook bij de werkvormen zelf.");
    }
  }

  function say(text: string): void {
    const said = place.querySelector("[data-pack-said]");
    if (said) said.textContent = text;
  }
};

/** Numbered, so that they lie in the order of the meeting. */
async function wordFiles({ parts }: Pack): Promise<ZipEntry[]> {
  const sheets = parts.filter(({ kind, copies }) => kind === "sheet" && copies > 0);
  return Promise.all(sheets.map(async ({ key, url }, i) => {
    const answer = await fetch(wordUrl(url));
    if (!answer.ok) throw new Error(url);
    return { name: `${String(i + 1).padStart(2, "0")}-${key}.docx`, content: new Uint8Array(await answer.arrayBuffer()) };
  }));
}
