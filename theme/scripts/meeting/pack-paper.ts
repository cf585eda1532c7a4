import type { Pack, PackPart } from "./pack";

/**
 * The sides of a worksheet or card, and on first use the styles and icons they need.
 *
 * @throws when the page cannot be loaded, as from disk.
 */
export async function sidesOf(url: string): Promise<HTMLElement[]> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(url);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  await Promise.all([...page.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].map(link => loadStyle(new URL(link.getAttribute("href")!, new URL(url, window.location.href)).href)));
  for (const icon of page.querySelectorAll(".sprite symbol")) {
    if (!document.getElementById(icon.id)) document.querySelector(".sprite defs")?.append(document.adoptNode(icon));
  }
  return [...page.querySelectorAll<HTMLElement>(".sheet, .cardsheet")];
}

function loadStyle(address: string): Promise<void> | undefined {
  if ([...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].some(({ href }) => href === address)) return undefined;
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.onload = () => resolve();
    link.onerror = reject;
    document.head.append(link);
  });
}

/** Every side in order; with two sides to a sheet, each copy starts on a new one. */
export function packSides({ parts }: Pack, sides: ReadonlyMap<string, readonly HTMLElement[]>, duplex: boolean): HTMLElement[] {
  return parts.flatMap(part =>
    Array.from({ length: part.copies }, () => {
      const copy = (sides.get(part.key) ?? []).map(side => copyOf(side, part));
      if (duplex && copy.length % 2 === 1) copy.push(blankOf(part));
      return copy;
    }).flat());
}

// Ids and names would be there as often as there are copies.
function copyOf(side: HTMLElement, part: PackPart): HTMLElement {
  const copy = side.cloneNode(true) as HTMLElement;
  for (const field of copy.querySelectorAll("[id], [name]")) {
    if (field.closest("svg")) continue;
    field.removeAttribute("id");
    field.removeAttribute("name");
  }
  copy.dataset["side"] = part.key;
  return copy;
}

function blankOf({ size, landscape }: PackPart): HTMLElement {
  const blank = document.createElement("section");
  blank.className = `sheet sheet--${size.toLowerCase()}-${landscape ? "landscape" : "portrait"}`;
  blank.dataset["side"] = "leeg";
  return blank;
}

/** Prints the sides, which stand in the document only while it prints. */
export function printSides(sides: HTMLElement[]): void {
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
