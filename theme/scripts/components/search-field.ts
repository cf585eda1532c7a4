/**
 * The search field. A plain form that leads to the page that finds; the code that finds while you type is loaded when
 * the field is used, and at once where a query stands in the address.
 */
export function searchField(form: HTMLElement): void {
  const field = form.querySelector<HTMLInputElement>("input[type=search]");
  if (!(form instanceof HTMLFormElement) || !field) return;

  field.addEventListener("focus", () => load(), { once: true });
  if (form.dataset["find"] === "page" && new URLSearchParams(location.search).has("q")) load();

  // On a narrow screen the field stands behind its button.
  form.addEventListener("submit", event => {
    if (field.offsetParent === null) {
      event.preventDefault();
      form.classList.add("is-open");
      field.focus();
    }
  });

  form.addEventListener("focusout", event => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) form.classList.remove("is-open");
  });

  document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    form.classList.add("is-open");
    field.focus();
    field.select();
  });
}

// The bundle finds the fields of the page by itself.
function load(): void {
  const source = document.body.dataset["searchScript"];
  if (!source || document.querySelector(`script[src="${source}"]`)) return;
  const script = document.createElement("script");
  script.src = source;
  document.head.append(script);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));
}
