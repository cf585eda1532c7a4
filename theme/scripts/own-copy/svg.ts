/**
 * Reads the parts of an SVG as text. The browser's own parser would apply the policy of this page to the styles in a
 * drawing that is only looked through.
 */

export interface SvgElement {
  /** Without the prefix of a name space. */
  name: string;
  attributes: { name: string; value: string }[];
}

export interface Svg {
  elements: SvgElement[];
  /** All text in it, that of style sheets too. */
  text: string;
  hasInstruction: boolean;
}

const PART = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?([\w.-]+)[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/guy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Null for what is no SVG, or one that a strict reader refuses: an open element, a document type. */
export function readSvg(source: string): Svg | null {
  const svg: Svg = { elements: [], text: "", hasInstruction: false };
  const open: string[] = [];
  const xml = source.replace(/^\uFEFF/u, "");
  let end = 0;
  for (const part of xml.matchAll(PART)) {
    const [all, data, instruction, closes, name, attributes = "", closed, text] = part;
    end += all.length;
    if (instruction !== undefined) svg.hasInstruction ||= instruction !== "xml";
    else if (name === undefined) svg.text += data ?? decoded(text ?? "");
    else if (closes) {
      if (open.pop() !== name) return null;
    } else {
      if (open.length === 0 && (svg.elements.length > 0 || local(name) !== "svg")) return null;
      svg.elements.push({ name: local(name), attributes: attributesIn(attributes) });
      if (!closed) open.push(name);
    }
  }
  return end === xml.length && open.length === 0 && svg.elements.length > 0 ? svg : null;
}

function attributesIn(text: string): SvgElement["attributes"] {
  return [...text.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => ({ name: local(name), value: decoded(double ?? single ?? "") }));
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu, (all, hex?: string, number?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(number);
    if (name !== undefined) return NAMED[name] ?? all;
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
