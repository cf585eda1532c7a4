/**
 * What a plan looks like in an address, "1.s20261201T1530,p8,icheck-in.10,k3f9a": a version, then records with a letter
 * and fields. Letters and separators that chat programs leave alone; readable, so that a part that was lost does not
 * take the rest with it. The last record is a sum over all before it.
 */

export interface PlanRecord {
  key: string;
  fields: string[];
}

/** What an address holds, and whether all of it is as it was made. */
export interface ReadRecords {
  version: number;
  records: PlanRecord[];
  state: "whole" | "cut" | "changed" | "unreadable";
}

/** No plan that we make is half as long. */
export const LONGEST_PLAN = 20000;

const SUM = "k";

export function writeRecords(version: number, records: PlanRecord[]): string {
  const body = [...records.map(({ key, fields }) => key + fields.map(escaped).join(".")), ""].join(",");
  return `${version}.${body}${SUM}${sumOf(body)}`;
}

export function readRecords(text: string): ReadRecords {
  const match = /^(\d{1,3})\.(.*)$/s.exec(text.slice(0, LONGEST_PLAN));
  if (!match) return { version: 0, records: [], state: "unreadable" };
  const version = Number(match[1]);
  const parts = match[2]!.split(",");
  const last = parts.at(-1)!;
  const sum = new RegExp(`^${SUM}[0-9a-z]{4}$`).test(last) ? last.slice(1) : undefined;
  const kept = sum === undefined ? parts : parts.slice(0, -1);
  const body = sum === undefined ? "" : kept.map(part => `${part},`).join("");
  return {
    version,
    records: kept.filter(part => part !== "").map(part => ({ key: part[0]!, fields: part.slice(1).split(".").map(unescaped) })),
    state: sum === undefined || text.length > LONGEST_PLAN ? "cut" : sum === sumOf(body) ? "whole" : "changed",
  };
}

function escaped(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replace(/[.!'()*_~]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, "+");
}

// Half a letter, as a cut text can end in, would make the whole unwritable.
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "");
}

// What was cut in the middle of an escape is read as far as it goes.
function unescaped(text: string): string {
  const spaced = text.replace(/\+/g, " ");
  for (let end = spaced.length; end >= Math.max(0, spaced.length - 12); end--) {
    try {
      return decodeURIComponent(spaced.slice(0, end));
    } catch {
      continue;
    }
  }
  return "";
}

/** Four letters that change when a text does (FNV-1a). */
function sumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, "0");
}
