import { canKeep, wipe } from "./kept";

/** The button that wipes what was kept on this device: for who leaves a computer that others use too. */
export function wipeButton(button: HTMLElement): void {
  const status = button.parentElement?.querySelector<HTMLElement>("[data-wipe-status]");
  if (!canKeep() || !status) return;

  button.hidden = false;
  button.addEventListener("click", () => {
    status.textContent = "Bezig met wissen…";
    void wipe().then(worked => {
      status.textContent = worked ? "Gewist. Welke pagina's je las, is hier niet meer te zien." : "Wissen lukte niet. Wis de gegevens van deze site in je browser.";
    });
  });
}
