/** A brand.yml in canonical form: the bytes that `brand new` would write (src/Toolbox/Metadata/CanonicalYaml.cs). */

export interface BrandChoice {
  name: string;
  tagline: string;
  baseUrl: string;
  contact: string;
  main: string;
  /** Empty for a brand of one colour. */
  second: string;
  /** The name of the file; empty without one. */
  logo: string;
  words: string;
  community: string;
}

const WIDTH = 100;
const INDENT = "  ";

/** Text that YAML reads as a number, a date, a yes or nothing at all. */
const LOOKS_TYPED = /^([-+]?[0-9][0-9_.,:]*|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|true|false|yes|no|on|off|null|~|y|n)$/iu;

export function brandYaml(brand: BrandChoice): string {
  const colours = [`main: ${scalar(brand.main)}`, ...(brand.second ? [`second: ${scalar(brand.second)}`] : [])];
  return [
    text("name", brand.name),
    text("tagline", brand.tagline),
    text("baseUrl", brand.baseUrl),
    text("contact", brand.contact),
    `colours: { ${colours.join(", ")} }\n`,
    brand.logo && text("logo", brand.logo),
    text("words", brand.words),
    text("community", brand.community),
  ].join("");
}

/** One line of text: what was pasted may hold more. */
export function oneLine(typed: string): string {
  return typed.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** A name for the folder of the brand: small letters, digits and hyphens. */
export function folderName(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const folder = plain.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
  return ["", "all", "toolbox"].includes(folder) ? "mijn-school" : folder;
}

function text(key: string, value: string): string {
  const line = `${key}: ${scalar(value)}`;
  return line.length > WIDTH && value.includes(" ") ? folded(key, value) : line + "\n";
}

function folded(key: string, value: string): string {
  const lines: string[] = [];
  for (const word of value.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(INDENT + word);
  }
  return `${key}: >-\n${lines.join("\n")}\n`;
}

function scalar(value: string): string {
  if (isPlain(value) && !LOOKS_TYPED.test(value)) return value;
  return /["\\]/u.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function isPlain(value: string): boolean {
  return value !== "" && !`-?:,[]{}#&*!|>'"%@\``.includes(value.charAt(0)) && !value.endsWith(":") && !value.includes(": ") && !value.includes(" #");
}
