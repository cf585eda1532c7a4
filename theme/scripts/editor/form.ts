/** The editors' form: Decap CMS with our fields, our file format, and on this machine our preview. */

import type { Collection, Config } from "./field";
import type { Immutable } from "./decap";
import { forgetNames, nameControl } from "./name-control";
import { linesControl } from "./lines-control";
import { registerWords } from "./words";
import { formatOf, SLUG } from "./page-file";
import { previewTemplate } from "./preview";
import { registerLocalBackend } from "./local-backend";
import { slugOf } from "./slug";
import { textControl } from "./text-control";

// Decap starts by itself, unless this is there before it is read.
window.CMS_MANUAL_INIT = true;
document.addEventListener("DOMContentLoaded", () => void start().catch(report));

// From one page straight to another, by the address, Decap would keep the first in its fields.
const PAGE = /#\/collections\/[^/]+\/entries\//u;
window.addEventListener("hashchange", ({ oldURL, newURL }) => {
  if (PAGE.test(oldURL) && PAGE.test(newURL)) window.location.reload();
});

async function start(): Promise<void> {
  const answer = await fetch("config.json");
  if (!answer.ok) throw new Error(String(answer.status));
  const config = (await answer.json()) as Config;
  const isLocal = config.backend.name === "serve";
  if (isLocal) registerLocalBackend();
  window.CMS.registerWidget("tekst", textControl());
  window.CMS.registerWidget("regels", linesControl());
  window.CMS.registerWidget("naam", nameControl());
  registerWords(isLocal);
  window.CMS.registerPreviewStyle("opmaak.css");
  for (const collection of config.collections) register(collection, isLocal);
  window.CMS.registerEventListener({ name: "preSave", handler: ({ entry }) => withSlug(entry) });
  window.CMS.registerEventListener({ name: "postSave", handler: forgetNames });
  window.CMS.init({ config });
}

function register(collection: Collection, isLocal: boolean): void {
  const format = formatOf(collection);
  window.CMS.registerCustomFormat(collection.name, "md", format);
  if (!isLocal) return;
  // Of pages that each stand alone, Decap looks for a preview by the name of the page.
  const preview = previewTemplate(collection, format);
  for (const { name } of collection.files ?? [collection]) window.CMS.registerPreviewTemplate(name, preview);
}

function withSlug(entry: Immutable): unknown {
  const data = entry.get("data") as Immutable;
  return data.setIn([SLUG], slugOf(String(data.get("title") ?? "")));
}

function report(): void {
  const notice = document.querySelector(".editor-notice");
  if (notice) notice.textContent = "Het formulier kan niet laden: er is geen verbinding met de site. Probeer het opnieuw als die er weer is.";
}
