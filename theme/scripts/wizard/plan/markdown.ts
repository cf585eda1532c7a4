import type { Block, Editable, PlanDocument } from "./document";

/** A plan as Markdown, for a wiki, a chat or another editor. */
export function planMarkdown({ title, sections }: PlanDocument): string {
  const parts = sections.map(section => [`## ${section.number}. ${escaped(section.title)}`, ...section.blocks.map(blockText)].filter(text => text !== "").join("\n\n"));
  return [`# ${escaped(title)}`, ...parts].join("\n\n") + "\n";
}

function blockText({ heading, text, items, head, rows, provenance }: Block): string {
  const lines = [
    heading ? `### ${escaped(heading)}` : "",
    text ? [shown(text), provenance ? `_(${escaped(provenance.text)})_` : ""].filter(part => part !== "").join(" ") : "",
    items.map(item => `- ${shown(item)}`).join("\n"),
    rows.length === 0 ? "" : [row(head.map(escaped)), row(head.map(() => "---")), ...rows.map(({ cells }) => row(cells.map(cell => escaped(cell.text).replace(/\n/g, "<br>"))))].join("\n"),
  ];
  return lines.filter(line => line !== "").join("\n\n");
}

function row(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function shown({ text, prompt }: Editable): string {
  return text ? escaped(text) : prompt ? `_${escaped(prompt)}_` : "";
}

// What somebody wrote is text, whatever it looks like.
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, "\\$&").replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, "$1\\$2");
}
