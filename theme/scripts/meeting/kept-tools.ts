import { canKeep, forget, keep, kept } from "../offline/kept";
import type { MeetingItem } from "../plan/meeting";
import { toolOf, type Model } from "./model";
import { cardUrl, wordUrl } from "./pack";

/** Every tool of the meeting has a mark of its own, so that a change of the plan loads no more than what is new. */
const MARK = "bijeenkomst/";

let busy: Promise<void> = Promise.resolve();

/** Has the worker keep the tools of a meeting with their worksheets and cards, and no others for a meeting. */
export function keepTools(model: Model, items: readonly MeetingItem[]): void {
  if (!canKeep()) return;
  const wanted = new Map(items.flatMap(({ slug }) => (toolOf(model, slug) ? [[MARK + slug, addressesOf(model, slug!)] as const] : [])));
  busy = busy.then(async () => {
    const marks = (await kept()).filter(name => name.startsWith(MARK));
    for (const name of marks.filter(one => !wanted.has(one))) await forget(name);
    for (const [name, addresses] of wanted) if (!marks.includes(name)) await keep(name, addresses);
  });
}

function addressesOf(model: Model, slug: string): string[] {
  const tool = model.tools[slug]!;
  return [tool.url, `${tool.url}tool.json`, cardUrl(tool), ...(tool.sheet ? [tool.sheet.url, wordUrl(tool.sheet.url)] : [])];
}
