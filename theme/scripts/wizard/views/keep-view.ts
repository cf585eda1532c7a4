import { dayOf, shortDay } from "../../calendar/day";

/** What is kept where, as wizard-keep.hbs shows it. */
export interface KeepView {
  onDevice: boolean;
  until: string;
  kept: string;
}

export function keepView(onDevice: boolean, works: boolean, until: Date): KeepView {
  const end = shortDay(dayOf(until));
  return {
    onDevice: onDevice && works,
    until: end,
    kept: !works ? "Deze browser bewaart hier niets: het is verboden of vol. Alles werkt gewoon. Exporteer je plan, of bewaar het adres."
      : onDevice ? `Bewaard op dit apparaat, tot ${end}.`
      : "Bewaard zolang dit venster open is.",
  };
}
