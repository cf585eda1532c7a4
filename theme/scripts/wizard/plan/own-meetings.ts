import type { ReturnedItem } from "../../plan/returned-items";
import type { Start } from "../start";

/** Takes a meeting of one's own in the place of the proposed one; what was written over that is gone with it. */
export function withMeeting(start: Start, index: number, items: readonly ReturnedItem[]): Pick<Start, "meetings" | "texts"> {
  return { meetings: { ...start.meetings, [index]: items }, texts: textsWithout(start, index) };
}

/** The proposed meeting again. */
export function withoutMeeting(start: Start, index: number): Pick<Start, "meetings" | "texts"> {
  const { [index]: _, ...meetings } = start.meetings;
  return { meetings, texts: textsWithout(start, index) };
}

function textsWithout({ texts }: Start, index: number): Start["texts"] {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => !id.startsWith(`m${index}-`)));
}
