import { itemsOf, type ReturnedItem } from "../plan/returned-items";
import { readAddress, writeAddress } from "./address";
import type { Course, ScanAnswer } from "./course/model";
import type { Model } from "./engine/model";
import { NOTHING, type Start } from "./start";
import { readChosen, writeChosen } from "./start-link";

/** A plan as it is kept in a browser or in a file: what the address holds, and what the address does not. */
export interface Saved {
  version: 1;
  address: string;
  scan: Readonly<Record<string, string>>;
  texts: Readonly<Record<string, string>>;
  /** Absent in what an older version of the site kept. */
  meetings?: Start["meetings"];
}

const MOST_TEXTS = 1000;
const LONGEST_TEXT = 5000;

export function savedOf(model: Model, start: Start): Saved {
  return { version: 1, address: writeAddress(model, start.answers, start.form, writeChosen(start)), scan: start.scan, texts: start.texts, meetings: start.meetings };
}

/** Whether there is anything worth keeping. */
export function isEmpty({ answers, form, texts, scan }: Start): boolean {
  return Object.keys(answers).length === 0 && form === undefined && Object.keys(texts).length === 0 && Object.keys(scan).length === 0;
}

/** Reads what can be read of something that may have been changed by anyone; undefined for what is no plan. */
export function startOf(model: Model, course: Course, value: unknown): { start: Start; damaged: boolean } | undefined {
  if (typeof value !== "object" || value === null || !("address" in value) || typeof value.address !== "string") return undefined;
  const opened = readAddress(model, value.address);
  const { damaged: lost, ...choices } = opened?.plan ? readChosen(course, opened.plan) : { damaged: false };
  const scan = stringsOf("scan" in value ? value.scan : {}, (id, answer) => isStatement(course, id) && course.scan.answers.some(one => one.id === answer));
  const texts = stringsOf("texts" in value ? value.texts : {}, (id, text) => /^[a-z0-9-]{1,80}$/.test(id) && text.length <= LONGEST_TEXT);
  const meetings = meetingsOf("meetings" in value ? value.meetings : {});
  if (!opened && texts.count + scan.count === 0) return undefined;
  return {
    start: {
      ...NOTHING,
      ...choices,
      answers: opened?.answers ?? {},
      ...(opened?.form ? { form: opened.form } : {}),
      scan: scan.strings as Record<string, ScanAnswer>,
      texts: texts.strings,
      meetings: meetings.read,
    },
    damaged: (opened?.damaged ?? false) || lost || scan.lost || texts.lost || meetings.lost,
  };
}

function isStatement(course: Course, id: string): boolean {
  return course.scan.parts.some(part => part.statements.some(statement => statement.id === id));
}

function meetingsOf(value: unknown): { read: Start["meetings"]; lost: boolean } {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const read = entries.flatMap(([index, items]): [string, ReturnedItem[]][] => {
    const known = /^\d{1,2}$/.test(index) ? itemsOf(items) : undefined;
    return known ? [[index, known]] : [];
  });
  return { read: Object.fromEntries(read), lost: read.length < entries.length };
}

function stringsOf(value: unknown, fits: (id: string, text: string) => boolean): { strings: Record<string, string>; count: number; lost: boolean } {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const kept = entries.slice(0, MOST_TEXTS).filter((entry): entry is [string, string] => typeof entry[1] === "string" && fits(entry[0], entry[1]));
  return { strings: Object.fromEntries(kept), count: kept.length, lost: kept.length < entries.length };
}
