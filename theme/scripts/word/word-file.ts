import type { Block, Editable, PlanDocument } from "../wizard/plan/document";
import { escaped, XML } from "./xml";
import { styles } from "./styles";
import { zip } from "./zip";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The width of the text on A4 within its margins, in twentieths of a point. */
const TEXT_WIDTH = 9638;

/** A document as a Word file: real headings, lists and tables. @param language as in "nl-BE". */
export function wordFile(document: PlanDocument, language: string): Uint8Array<ArrayBuffer> {
  return zip([
    { name: "[Content_Types].xml", content: contentTypes() },
    { name: "_rels/.rels", content: relations([["officeDocument", "word/document.xml"]]) },
    { name: "word/document.xml", content: body(document) },
    { name: "word/_rels/document.xml.rels", content: relations([["styles", "styles.xml"], ["numbering", "numbering.xml"]]) },
    { name: "word/styles.xml", content: styles(language) },
    { name: "word/numbering.xml", content: numbering() },
  ]);
}

function body({ title, sections }: PlanDocument): string {
  const parts = [
    paragraph(title, "Title"),
    ...sections.flatMap(section => [
      paragraph(sections.length > 1 ? `${section.number}. ${section.title}` : section.title, "Heading1"),
      ...section.blocks.map(blockXml),
    ]),
  ];
  const page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return `${XML}<w:document xmlns:w="${MAIN}"><w:body>${parts.join("")}${page}</w:body></w:document>`;
}

function blockXml({ heading, text, provenance, items, head, rows }: Block): string {
  return [
    heading ? paragraph(heading, "Heading2") : "",
    text ? paragraphOf(text) : "",
    provenance ? paragraph(provenance.text, "Source") : "",
    ...items.map(item => paragraphOf(item, "ListBullet")),
    // A table needs a paragraph after it, or it grows together with the next.
    rows.length > 0 ? table(head, rows.map(({ cells }) => cells)) + paragraph("", "Spacing") : "",
  ].join("");
}

function paragraphOf({ text, prompt }: Editable, style = "Normal"): string {
  return text ? paragraph(text, style) : paragraph(prompt, style, "Open");
}

function paragraph(text: string, style: string, character = ""): string {
  const run = character ? `<w:rPr><w:rStyle w:val="${character}"/></w:rPr>` : "";
  const lines = text.split("\n").map(line => `<w:t xml:space="preserve">${escaped(line)}</w:t>`).join("<w:br/>");
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text ? `<w:r>${run}${lines}</w:r>` : ""}</w:p>`;
}

function table(head: string[], rows: Editable[][]): string {
  const widths = columnWidths(head, rows);
  const cell = (content: string, i: number) => `<w:tc><w:tcPr><w:tcW w:w="${widths[i]}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  const header = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.map((text, i) => cell(paragraph(text, "TableHead"), i)).join("")}</w:tr>`;
  const lines = rows.map(cells => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((one, i) => cell(paragraphOf(one, "TableText"), i)).join("")}</w:tr>`);
  const grid = widths.map(width => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Plan"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${header}${lines.join("")}</w:tbl>`;
}

// By the longest text of a column, within bounds, so that minutes stay narrow and sentences get room.
function columnWidths(head: string[], rows: Editable[][]): number[] {
  const longest = head.map((title, i) => Math.max(title.length, ...rows.map(cells => cells[i]?.text.length ?? 0)));
  const shares = longest.map(length => Math.min(60, Math.max(8, length)));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map(share => Math.floor((TEXT_WIDTH * share) / whole));
  widths[widths.length - 1]! += TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}

function numbering(): string {
  const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl>';
  return `${XML}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

function contentTypes(): string {
  const part = (name: string, type: string) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("document", "document.main")}${part("styles", "styles")}${part("numbering", "numbering")}</Types>`;
}

function relations(targets: [string, string][]): string {
  const all = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}
