import { keep, recall } from "../storage/kept";

const NAME = "school";

/** The field for the school's name, and the places on sheets and cards where it stands. */
export function schoolName(bar: ParentNode, onDevice: () => boolean): { keep(): void } {
  const input = bar.querySelector<HTMLInputElement>("[data-school-name]");
  if (!input) return { keep: () => undefined };

  const kept = recall(NAME);
  if (typeof kept === "string") input.value = kept;
  show(input.value);
  input.addEventListener("input", () => {
    show(input.value);
    keep(NAME, input.value, onDevice());
  });
  return { keep: () => keep(NAME, input.value, onDevice()) };
}

function show(school: string): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-school]")) place.textContent = school;
}
