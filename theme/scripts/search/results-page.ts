/**
 * The page that finds. The query, the type and how many are shown stand in the address, so that it can be shared and the
 * back button works; typing changes the address without a step back for each letter.
 */

import toolCard from "../../shared/tool-card.hbs";
import type { Answer, Engine, Found } from "./engine";
import { passageOf } from "./passage";
import { pause } from "./pause";

const AT_ONCE = 10;
const LONGEST_SHOWN = 60;

/** The others get their passage when they come into view. */
const IN_VIEW = 4;
const NEAR_VIEW = "0px 0px 25% 0px";

interface Question {
  query: string;
  type: string;
}

export function resultsPage(page: HTMLElement, opening: Promise<Engine>): void {
  const part = <T extends HTMLElement>(name: string): T => page.querySelector<T>(`[data-find-${name}]`) as T;
  const form = page.querySelector("form") as HTMLFormElement;
  const field = form.elements.namedItem("q") as HTMLInputElement;
  const [status, list, types, more] = [part("status"), part("list"), part("types"), part<HTMLButtonElement>("more")];
  let shown = AT_ONCE;
  let asked = 0;
  /** Results with their passages, by slug and words. */
  const complete = new Map<string, HTMLElement>();
  const briefs = new Map<Element, () => Promise<void>>();
  const scrolling = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) void briefs.get(target)?.();
  }, { rootMargin: NEAR_VIEW });

  field.addEventListener("input", () => ask({ query: field.value, type: typeNow() }, "replace", true));
  form.addEventListener("submit", event => {
    event.preventDefault();
    ask({ query: field.value, type: typeNow() }, "push");
  });
  types.addEventListener("click", event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-type]") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    ask({ query: field.value, type: link.dataset["type"] ?? "" }, "push");
  });
  more.addEventListener("click", () => {
    const before = list.childElementCount;
    shown += AT_ONCE;
    void answer(questionInAddress()).then(() => list.children[before]?.querySelector("a")?.focus());
  });
  addEventListener("popstate", () => {
    field.value = questionInAddress().query;
    shown = AT_ONCE;
    void answer(questionInAddress());
  });
  page.addEventListener("keydown", moveBetweenResults);

  const question = questionInAddress();
  if (field.value.trim() === "") field.value = question.query;
  else if (field.value !== question.query) history.replaceState(null, "", addressOf({ query: field.value, type: question.type }));
  void answer(questionInAddress());

  function ask(next: Question, how: "push" | "replace", isTyping = false): void {
    shown = AT_ONCE;
    const address = addressOf(next);
    if (how === "push" && address !== location.pathname + location.search) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    void answer(next, isTyping);
  }

  /** @param isTyping then titles stand at once, and passages are loaded when no other letter follows. */
  async function answer(next: Question, isTyping = false): Promise<void> {
    const turn = ++asked;
    if (next.query.trim() === "") {
      showNothing();
      return;
    }
    delete list.dataset["searchState"];
    try {
      const engine = await opening;
      if (isTyping && engine.isUnfinished(next.query)) await pause();
      if (turn !== asked) return;
      const found = await engine.find(next.query, shown, next.type);
      if (turn !== asked) return;
      show(next, found, engine);
      if (isTyping) {
        list.dataset["searchState"] = "done";
        await pause();
        if (turn !== asked) return;
      }
      await Promise.all(found.found.slice(0, IN_VIEW).map(one => completed(one, found.words)));
      if (turn !== asked) return;
      fillIn(found);
      for (const item of list.querySelectorAll(".is-brief")) scrolling.observe(item);
      list.dataset["searchState"] = "done";
    } catch {
      if (turn === asked) showUnavailable();
    }
  }

  function show(next: Question, answer: Answer, engine: Engine): void {
    fillIn(answer);
    part("results").hidden = answer.found.length === 0;
    part("all").hidden = true;
    part("intro").hidden = true;
    part("empty").hidden = answer.total > 0;
    more.hidden = answer.total <= answer.found.length;
    more.textContent = `Toon er nog ${Math.min(AT_ONCE, answer.total - answer.found.length)}`;
    showTypes(next, answer);
    if (answer.total === 0) showNear(engine.wordsNear(next.query));
    status.textContent = sentenceOf(next, answer);
    document.title = document.title.replace(/^.*?(?=Zoeken)/u, `${next.query.slice(0, LONGEST_SHOWN)} – `);
  }

  // A result that stands keeps its place and its focus.
  function fillIn({ found, words }: Answer): void {
    scrolling.disconnect();
    briefs.clear();
    const focused = slugInFocus();
    const items = found.map(one => complete.get(keyOf(one, words)) ?? briefOf(one, words));
    items.forEach((item, i) => {
      if (list.children[i] !== item) list.insertBefore(item, list.children[i] ?? null);
    });
    while (list.children.length > items.length) list.lastChild?.remove();
    refocus(focused);
  }

  // Who stands on a result stays on it when its passage comes.
  function slugInFocus(): string | undefined {
    return document.activeElement?.closest<HTMLElement>("[data-find-list] > li")?.dataset["slug"];
  }

  function refocus(slug: string | undefined): void {
    if (slug !== undefined && slugInFocus() !== slug) [...list.children].find(item => (item as HTMLElement).dataset["slug"] === slug)?.querySelector<HTMLElement>("h3 a")?.focus();
  }

  function briefOf(found: Found, words: string[]): HTMLElement {
    const item = itemOf(found);
    item.classList.add("is-brief");
    briefs.set(item, async () => {
      scrolling.unobserve(item);
      await completed(found, words);
      if (!item.isConnected) return;
      const focused = slugInFocus();
      item.replaceWith(complete.get(keyOf(found, words)) as HTMLElement);
      refocus(focused);
    });
    return item;
  }

  async function completed(found: Found, words: string[]): Promise<void> {
    const key = keyOf(found, words);
    if (complete.has(key)) return;
    const { card, text } = await found.read();
    complete.set(key, itemOf(found, { ...card, passageHtml: passageOf(card.summary, text, words) }));
  }

  function showNothing(): void {
    list.replaceChildren();
    for (const name of ["results", "empty", "types"]) part(name).hidden = true;
    part("all").hidden = false;
    part("intro").hidden = false;
    status.textContent = "";
    list.dataset["searchState"] = "done";
  }

  function showUnavailable(): void {
    showNothing();
    status.textContent = "Zoeken lukt nu niet. Hieronder staat alles van A tot Z.";
  }

  function showTypes(next: Question, answer: Answer): void {
    const all = [...answer.types.values()].reduce((sum, count) => sum + count, 0);
    types.hidden = all === 0;
    for (const link of types.querySelectorAll<HTMLAnchorElement>("a[data-type]")) {
      const type = link.dataset["type"] ?? "";
      const count = type === "" ? all : (answer.types.get(type) ?? 0);
      link.href = addressOf({ query: next.query, type });
      (link.parentElement as HTMLElement).hidden = count === 0 && type !== next.type;
      (link.querySelector("[data-count]") as HTMLElement).textContent = String(count);
      if (type === next.type) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  function showNear(words: string[]): void {
    part("near").hidden = words.length === 0;
    part("words").replaceChildren(...words.flatMap((word, i) => {
      const link = document.createElement("a");
      link.href = addressOf({ query: word, type: "" });
      link.textContent = word;
      return i === 0 ? [link] : [i === words.length - 1 ? " of " : ", ", link];
    }));
  }

  function typeNow(): string {
    return types.querySelector<HTMLElement>("a[aria-current]")?.dataset["type"] ?? questionInAddress().type;
  }

  function moveBetweenResults(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [field, ...list.querySelectorAll<HTMLElement>("h3 a")];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  function addressOf({ query, type }: Question): string {
    const search = new URLSearchParams();
    if (query !== "") search.set("q", query);
    if (type !== "") search.set("soort", type);
    const text = search.toString();
    return location.pathname + (text === "" ? "" : "?" + text);
  }
}

function keyOf({ link }: Found, words: string[]): string {
  return `${link.slug} ${words.join(" ")}`;
}

function questionInAddress(): Question {
  const search = new URLSearchParams(location.search);
  return { query: search.get("q") ?? "", type: search.get("soort") ?? "" };
}

function itemOf({ link }: Found, card: object = link): HTMLElement {
  const kind = document.createElement("p");
  kind.className = "results__kind";
  kind.textContent = link.kind;
  const item = document.createElement("li");
  item.dataset["slug"] = link.slug;
  item.innerHTML = toolCard(card);
  if (!item.querySelector(".card__kind")) item.prepend(kind);
  return item;
}

function sentenceOf({ query }: Question, { total, corrected }: Answer): string {
  const count = total === 0 ? "Niets gevonden" : total === 1 ? "1 resultaat" : `${total} resultaten`;
  const read = corrected.map(({ typed, read }) => `‘${read}’ in plaats van ‘${typed}’`);
  return `${count} voor ‘${query.trim().slice(0, LONGEST_SHOWN)}’.${read.length > 0 ? ` Gezocht op ${read.join(" en ")}.` : ""}`;
}
