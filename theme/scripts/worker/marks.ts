/** What the reader marked to keep: a name for each, with the addresses that belong to it. */

import { addressOf, MARKS_CACHE } from "./site";

export type Marks = Record<string, string[]>;

const PLACE = addressOf("marks.json");

export async function readMarks(): Promise<Marks> {
  const answer = await (await caches.open(MARKS_CACHE)).match(PLACE);
  return answer ? ((await answer.json()) as Marks) : {};
}

export async function writeMarks(marks: Marks): Promise<void> {
  await (await caches.open(MARKS_CACHE)).put(PLACE, new Response(JSON.stringify(marks)));
}
