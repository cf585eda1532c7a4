import { loadScript } from "../loading/lazy-script";
import { keyOf } from "../storage/kept";

declare global {
  interface Window {
    /** Set by lazy/collect.ts: puts a tool in the meeting of this browser, or takes it out. */
    toolboxCollect?: (slug: string) => void;
  }
}

const KEY = keyOf("bijeenkomst");

/**
 * The buttons "Zet in bijeenkomst" on cards and pages of work forms, also on cards that come later, and the count in the
 * header. What they do is loaded at the first use, and where this tab or another has a meeting.
 */
export function collect(): void {
  // The planner shows what it has itself.
  if (document.querySelector("[data-meeting]")) return;
  let loading: Promise<void> | undefined;
  const load = (): Promise<void> => (loading ??= loadScript(LAZY_SCRIPTS.collect));

  dress();
  new MutationObserver(dress).observe(document.body, { childList: true, subtree: true });
  if (isAnythingKept()) void load();
  const channel = new BroadcastChannel(KEY);
  channel.onmessage = ({ data }: MessageEvent<object>) => {
    if (!("asks" in data)) void load();
  };
  channel.postMessage({ asks: true });
  document.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-collect]") : null;
    if (!button) return;
    const slug = button.dataset["collect"]!;
    remember(slug);
    try {
      await load();
      window.toolboxCollect?.(slug);
    } catch {
      loading = undefined;
      button.querySelector("span")!.textContent = "Dat lukt nu niet. Probeer het nog eens";
    }
  });
}

// What differs between the buttons of cards stands in the card already, and there may be hundreds.
function dress(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-collect][hidden]")) {
    const link = button.closest(".card")?.querySelector("a");
    if (link) {
      button.dataset["collect"] = /([^/]+)\/(index\.html)?$/.exec(link.pathname)?.[1];
      button.lastElementChild!.textContent = `: ${link.textContent}`;
    }
    button.hidden = false;
  }
}

// Who goes to another page at once has it there: meeting/collected.ts reads it.
function remember(slug: string): void {
  try {
    sessionStorage[`${KEY}+${slug}`] = "";
  } catch {
    return;
  }
}

function isAnythingKept(): boolean {
  try {
    return Object.keys({ ...sessionStorage, ...localStorage }).some(key => key.startsWith(KEY));
  } catch {
    return false;
  }
}
