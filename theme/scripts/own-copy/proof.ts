/** A page of the toolbox in small, twice: in light and in dark. It shows a brand before there is one. */

import type { Colour } from "./colour";
import { paletteOf } from "./palette";
import { linesOf } from "./wordmark";

export interface Shown {
  name: string;
  tagline: string;
  main: Colour;
  second: Colour;
  /** The address of the picture; null for the theme's own. */
  logo: string | null;
  title: string;
  lead: string;
}

export function showIn(proof: HTMLElement, shown: Shown): void {
  for (const [token, value] of paletteOf(shown.main, shown.second)) proof.style.setProperty(`--${token}`, value);
  const [first, rest] = linesOf(shown.name);
  say(proof, "name", first);
  say(proof, "rest", rest);
  say(proof, "tagline", shown.tagline);
  say(proof, "title", shown.title);
  say(proof, "lead", shown.lead);
  for (const place of proof.querySelectorAll<HTMLElement>("[data-proof-logo]")) showLogo(place, shown.logo);
}

function say(proof: HTMLElement, part: string, text: string): void {
  for (const place of proof.querySelectorAll(`[data-proof-${part}]`)) place.textContent = text;
}

function showLogo(place: HTMLElement, address: string | null): void {
  const line = place.querySelector("svg");
  line?.classList.toggle("is-replaced", address !== null);
  const shown = place.querySelector("img");
  if (shown?.src === address) return;
  shown?.remove();
  if (address === null) return;
  const image = document.createElement("img");
  image.className = "wordmark__logo";
  image.alt = "";
  image.src = address;
  place.append(image);
}
