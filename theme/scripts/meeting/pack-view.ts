import type { Pack, PackPart } from "./pack";

const KINDS: Readonly<Record<PackPart["kind"], string>> = {
  draaiboek: "", sheet: "Werkblad", card: "Kaart, om te vouwen", presentielijst: "Namen vul je met de hand in", bewijs: "Eén per deelnemer, met ruimte voor een terugblik",
};

/** The view of theme/shared/meeting-pack.hbs. */
export function packView({ parts, pages, blanks, paper }: Pack, duplex: boolean): object {
  const sheets = [paper.A4 ? `${paper.A4} vel A4` : "", paper.A3 ? `${paper.A3} vel A3` : ""].filter(text => text !== "").join(" en ");
  return {
    duplex,
    mixed: paper.A4 > 0 && paper.A3 > 0,
    isEmpty: pages === 0,
    hasWord: parts.some(({ kind, copies }) => kind === "sheet" && copies > 0),
    total: pages === 0 ? "Niets gekozen om te printen." : `Samen ${count(pages, "bladzijde", "bladzijden")} op ${sheets}${blanks ? `; ${blanks === 1 ? "één achterkant blijft" : `${blanks} achterkanten blijven`} leeg` : ""}.`,
    parts: parts.map(part => ({
      key: part.key,
      title: part.title,
      kind: KINDS[part.kind],
      copies: part.copies,
      paper: `${part.size}${part.landscape ? ", liggend" : ""}`,
      pages: pagesText(part),
      blanks: part.blanks === 0 ? "" : `en ${count(part.blanks, "lege achterkant", "lege achterkanten")}`,
    })),
  };
}

// "8× blad 1", "8× blad 1–2"
function pagesText({ copies, pages }: PackPart): string {
  if (copies === 0) return "niet";
  return `${copies}× ${pages === 1 ? "blad 1" : `blad 1–${pages}`}`;
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
