import type { Agenda } from "../agenda";

/** What only the facilitator reads of a tool; HTML that the site made itself. */
export interface ToolTexts {
  /** By step. */
  steps: string[];
  pitfalls: string;
}

/** Of every tool of the meeting, by its slug; what cannot be loaded, as without a network, is left out. */
export async function loadTexts({ lines }: Agenda): Promise<Map<string, ToolTexts>> {
  const tools = new Map(lines.flatMap(({ item, tool }) => (item.slug && tool ? [[item.slug, tool.url] as const] : [])));
  const texts = new Map<string, ToolTexts>();
  await Promise.all([...tools].map(async ([slug, url]) => {
    try {
      const [data, html] = await Promise.all([fetch(`${url}tool.json`).then(read), fetch(url).then(read)]);
      texts.set(slug, { steps: stepsOf(JSON.parse(data)), pitfalls: pitfallsOf(html) });
    } catch {
      return;
    }
  }));
  return texts;
}

function read(answer: Response): Promise<string> {
  if (!answer.ok) throw new Error(answer.url);
  return answer.text();
}

function stepsOf({ steps }: { steps: { text?: string }[] }): string[] {
  return steps.map(({ text = "" }) => text);
}

function pitfallsOf(html: string): string {
  const section = new DOMParser().parseFromString(html, "text/html").querySelector("#valkuilen");
  for (const element of section?.querySelectorAll("h2, .prov, .label") ?? []) element.remove();
  for (const element of section?.querySelectorAll("[id]") ?? []) element.removeAttribute("id");
  return section?.innerHTML.trim() ?? "";
}
