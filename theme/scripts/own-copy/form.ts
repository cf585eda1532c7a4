/** The form of an own copy: what is chosen is seen at once, and becomes a brand.yml. */

import { saveFile } from "../page/save-file";
import { siteAddress } from "./address";
import { brandYaml, folderName, oneLine } from "./brand-file";
import type { Colour } from "./colour";
import { hex, parseColour } from "./colour";
import { Fields } from "./fields";
import { readLogo } from "./logo";
import type { Model } from "./model";
import { filled } from "./model";
import { showIn } from "./proof";
import { isReadable, nearestReadable, textContrast } from "./shade";

const TEXTS = ["name", "tagline", "baseUrl", "contact"] as const;
const COLOURS = ["main", "second"] as const;
type ColourName = (typeof COLOURS)[number];

export function ownCopy(desk: HTMLElement, model: Model): void {
  const form = desk.querySelector("form")!;
  const proof = desk.querySelector<HTMLElement>("[data-proof]")!;
  const yaml = desk.querySelector<HTMLElement>("[data-yaml]")!;
  const next = desk.querySelector<HTMLElement>("[data-next]")!;
  const status = desk.querySelector<HTMLElement>("[data-status]")!;
  const saveLogo = desk.querySelector<HTMLButtonElement>("[data-save-logo]")!;
  const fields = new Fields(form);
  let logo: File | null = null;
  let logoAddress: string | null = null;

  desk.hidden = false;
  form.addEventListener("input", event => {
    const { name } = event.target as HTMLInputElement;
    follow(name);
    // Nobody is told that half a word is wrong.
    if (name.startsWith("main") || name.startsWith("second")) judgeColours();
    else if (name !== "logo") fields.say(name, "");
    show();
  });
  form.addEventListener("change", event => {
    const { name } = event.target as HTMLInputElement;
    if (name === "logo") void takeLogo().then(show);
    else if (name === "baseUrl" && typed("baseUrl")) fields.say("baseUrl", problemOf("baseUrl"));
  });
  form.addEventListener("click", event => {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>("[data-nearest]");
    if (!button) return;
    const name = button.dataset["nearest"] as ColourName;
    fields.of(name).value = button.value;
    follow(name);
    judgeColours();
    show();
    fields.of(name).focus();
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    download();
  });
  saveLogo.addEventListener("click", () => logo && void logo.arrayBuffer().then(bytes => saveFile(logo!.name, new Uint8Array(bytes), logo!.type)));
  judgeColours();
  show();

  function typed(name: string): string {
    return oneLine(fields.of(name).value);
  }

  // The picker and the text beside it are one colour.
  function follow(name: string): void {
    if (name === "mainPicked" || name === "secondPicked") {
      fields.of(name === "mainPicked" ? "main" : "second").value = fields.of(name).value;
      return;
    }
    const colour = parseColour(typed(name === "second" ? "second" : "main"));
    if (colour && COLOURS.includes(name as ColourName)) fields.of(`${name}Picked`).value = hex(colour);
  }

  /** The colour as typed; null for none, or for what is no colour. */
  function colourOf(name: ColourName): Colour | null {
    return parseColour(typed(name));
  }

  function judgeColours(): void {
    for (const name of COLOURS) {
      const colour = colourOf(name);
      fields.say(name, problemOf(name));
      const offer = desk.querySelector<HTMLButtonElement>(`[data-nearest="${name}"]`)!;
      offer.hidden = colour === null || isReadable(colour);
      if (colour === null || offer.hidden) continue;
      offer.value = hex(nearestReadable(colour));
      offer.textContent = `Neem ${offer.value}`;
      offer.style.setProperty("--offer", offer.value);
    }
  }

  function problemOf(name: (typeof TEXTS)[number] | ColourName): string {
    const text = typed(name);
    if (name === "main" || name === "second") return text === "" && name === "second" ? "" : problemOfColour(text);
    if (text === "") return "Vul dit nog in.";
    if (name === "contact") return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(text) ? "" : "Schrijf een e-mailadres, zoals leren@onze-school.nl.";
    if (name !== "baseUrl") return "";
    const address = siteAddress(text);
    if (address === null) return "Schrijf het hele adres, zoals https://leren.onze-school.nl/.";
    return address === model.address ? "Dat is het adres van deze site. Geef je kopie een eigen adres, of een eigen map op dat adres." : "";
  }

  function problemOfColour(text: string): string {
    const colour = parseColour(text);
    if (colour === null) return filled(model.problems.notColour, { kleur: text });
    if (isReadable(colour)) return "";
    // Down: 4.46 is not 4.5.
    const contrast = (Math.floor(textContrast(colour) * 10) / 10).toFixed(1).replace(".", ",");
    return filled(model.problems.unreadable, { kleur: text, contrast, voorstel: hex(nearestReadable(colour)) });
  }

  async function takeLogo(): Promise<void> {
    const chosen = (fields.of("logo") as HTMLInputElement).files?.[0];
    const read = chosen ? await readLogo(chosen, model) : null;
    if (logoAddress) URL.revokeObjectURL(logoAddress);
    logo = read && "logo" in read ? read.logo : null;
    logoAddress = logo && URL.createObjectURL(logo);
    fields.say("logo", read && "problem" in read ? read.problem : "");
    saveLogo.hidden = logo === null;
    if (logo) saveLogo.textContent = `Bewaar je logo als ${logo.name}`;
  }

  function text(): string {
    return brandYaml({
      name: typed("name"),
      tagline: typed("tagline"),
      baseUrl: siteAddress(typed("baseUrl")) ?? typed("baseUrl"),
      contact: typed("contact"),
      main: typed("main"),
      second: typed("second"),
      logo: logo?.name ?? "",
      words: typed("words"),
      community: typed("community"),
    });
  }

  function show(): void {
    const main = nearestReadable(colourOf("main") ?? [0x0b, 0x55, 0x63]);
    showIn(proof, {
      name: typed("name") || "De naam van je kopie",
      tagline: typed("tagline") || "Samen leren op onze school",
      main,
      second: nearestReadable(colourOf("second") ?? main),
      logo: logoAddress,
      ...model.texts[`${typed("community")} ${typed("words")}`]!,
    });
    yaml.textContent = text();
    next.hidden = true;
    status.textContent = "";
  }

  function download(): void {
    const names = [...TEXTS, ...COLOURS];
    for (const name of names) fields.say(name, problemOf(name));
    const wrong = [...names, "logo"].filter(name => fields.of(name).hasAttribute("aria-invalid"));
    if (wrong[0]) {
      status.textContent = wrong.length === 1 ? "Eén veld klopt nog niet." : `${wrong.length} velden kloppen nog niet.`;
      fields.of(wrong[0]).focus();
      return;
    }
    saveFile("brand.yml", text(), "application/yaml");
    status.textContent = "brand.yml staat bij je downloads.";
    for (const place of next.querySelectorAll("[data-folder]")) place.textContent = folderName(typed("name"));
    next.hidden = false;
  }
}
