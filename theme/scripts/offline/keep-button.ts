import { canKeep, forget, keep, kept } from "./kept";

/** The button that keeps a work form, with its worksheet and cards, for use without a network. */
export function keepButton(button: HTMLElement): void {
  const { keep: name, addresses = "" } = button.dataset;
  const status = button.parentElement?.querySelector<HTMLElement>("[data-keep-status]");
  if (!canKeep() || !name || !status) return;
  let isKept = false;

  button.hidden = false;
  void kept().then(names => show(names.includes(name)));
  button.addEventListener("click", () => void toggle());

  async function toggle(): Promise<void> {
    button.setAttribute("aria-disabled", "true");
    if (isKept) {
      await forget(name as string);
      show(false);
      say("Niet meer bewaard.");
    } else {
      say("Bezig met bewaren…");
      const worked = await keep(name as string, addresses.split(" "));
      show(worked);
      say(worked ? "Bewaard, met werkblad en kaart. Je kunt het nu zonder netwerk lezen." : "Bewaren lukt nu niet. Heb je netwerk?");
    }
    button.removeAttribute("aria-disabled");
  }

  function show(nowKept: boolean): void {
    isKept = nowKept;
    button.setAttribute("aria-pressed", String(nowKept));
  }

  function say(text: string): void {
    (status as HTMLElement).textContent = text;
  }
}
