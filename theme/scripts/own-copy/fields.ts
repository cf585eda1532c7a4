/** The fields of the form, and what is said about each under it. */

type Field = HTMLInputElement | HTMLSelectElement;

export class Fields {
  constructor(private readonly form: HTMLFormElement) {}

  of(name: string): Field {
    return this.form.elements.namedItem(name) as Field;
  }

  /** What is wrong with a field, for eyes and ears; an empty text when nothing is. */
  say(name: string, problem: string): void {
    const place = document.getElementById(`${name}-melding`);
    if (place && place.textContent !== problem) place.textContent = problem;
    if (problem) this.of(name).setAttribute("aria-invalid", "true");
    else this.of(name).removeAttribute("aria-invalid");
  }
}
