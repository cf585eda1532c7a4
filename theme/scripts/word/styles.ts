import { XML } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** How a plan looks in Word: plain, in one typeface that every Word has, with lines as on the site. */
export function styles(language: string): string {
  const fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  return `${XML}<w:styles xmlns:w="${MAIN}">${defaults}${[
    paragraph("Normal", "Normal", { isDefault: true }),
    paragraph("Title", "Title", { before: "<w:spacing w:after=\"160\"/>", run: "<w:b/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>" }),
    paragraph("Heading1", "heading 1", { before: "<w:keepNext/><w:pBdr><w:top w:val=\"single\" w:sz=\"8\" w:space=\"6\" w:color=\"1C2326\"/></w:pBdr><w:spacing w:before=\"320\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>", run: "<w:b/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>" }),
    paragraph("Heading2", "heading 2", { before: "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>", run: "<w:b/><w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/>" }),
    paragraph("ListBullet", "List Bullet", { before: "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"40\"/>" }),
    paragraph("Source", "Source", { run: "<w:color w:val=\"505A5E\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>" }),
    paragraph("TableText", "Table Text", { before: "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>", run: "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>" }),
    paragraph("TableHead", "Table Head", { before: "<w:keepNext/><w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>", run: "<w:b/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>" }),
    paragraph("Spacing", "Spacing", { before: "<w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>" }),
    '<w:style w:type="character" w:styleId="Open"><w:name w:val="Open"/><w:qFormat/><w:rPr><w:i/><w:color w:val="505A5E"/></w:rPr></w:style>',
    table(),
  ].join("")}</w:styles>`;
}

function paragraph(id: string, name: string, { before = "", run = "", isDefault = false }): string {
  return `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${isDefault ? "" : '<w:basedOn w:val="Normal"/>'}<w:qFormat/>${before ? `<w:pPr>${before}</w:pPr>` : ""}${run ? `<w:rPr>${run}</w:rPr>` : ""}</w:style>`;
}

function table(): string {
  const border = (side: string, size: number, color: string) => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="Plan"><w:name w:val="Plan"/><w:tblPr><w:tblBorders>${border("bottom", 4, "82786A")}${border("insideH", 4, "DCD2C2")}</w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
}
