import type { Part } from "../plan/meeting";
import type { Agenda, Line } from "./agenda";

/** Something that gives minutes back: an item that goes, or one that becomes shorter. */
export interface Saving {
  kind: "drop" | "shorten";
  /** Which item of the plan. */
  index: number;
  title: string;
  /** Minutes it gives back. */
  minutes: number;
  /** How long the item is afterwards; 0 for one that goes. */
  becomes: number;
}

/** What can go, first things first. The check-in and the end stay; of the work and the pause the last one stays. */
const DROPPED: readonly Part[] = ["zakelijk", "terugblik", "kern"];

/** What can be shortened, first things first: what is shared, and the next step, last of all. */
const SHORTENED: readonly Part[] = ["zakelijk", "terugblik", "pauze", "kern", "opening", "slot", "oogst"];

/** No item is worth having when it is shorter. */
const LEAST = 5;

/** A meeting this long needs a pause. */
const LONG = 120;

/**
 * What could go from a meeting that is too long: first what can be dropped, then what can be shorter, until it fits. Never
 * more than is needed: an item that gives far more than that is shortened instead.
 */
export function savingsOf({ lines, over, available = Infinity }: Agenda): Saving[] {
  const savings: Saving[] = [];
  const gone = new Set<number>();
  let needed = over;

  for (const part of DROPPED) {
    // From the back: what was planned first mattered most.
    for (let index = lines.length - 1; index >= 0 && needed > 0; index--) {
      const line = lines[index]!;
      if (line.part !== part || line.minutes >= needed * 2 + LEAST || isLastOfItsPart(lines, gone, part)) continue;
      gone.add(index);
      needed -= line.minutes;
      savings.push({ kind: "drop", index, title: line.title, minutes: line.minutes, becomes: 0 });
    }
  }
  for (const part of SHORTENED) {
    for (let index = lines.length - 1; index >= 0 && needed > 0; index--) {
      const line = lines[index]!;
      if (line.part !== part || gone.has(index)) continue;
      const spare = line.minutes - leastOf(line, available);
      if (spare <= 0) continue;
      const minutes = Math.min(spare, needed);
      needed -= minutes;
      const becomes = line.minutes - minutes;
      savings.push({ kind: becomes === 0 ? "drop" : "shorten", index, title: line.title, minutes, becomes });
    }
  }
  return needed < 0 ? withoutExtra(savings, -needed) : savings;
}

// What went first may not have needed to, once something larger went.
function withoutExtra(savings: readonly Saving[], extra: number): Saving[] {
  let spare = extra;
  return savings.filter(({ kind, minutes }) => {
    const stays = kind === "shorten" || minutes > spare;
    if (!stays) spare -= minutes;
    return stays;
  });
}

// News and looking back can all be left out; of the work something must stay.
function isLastOfItsPart(lines: readonly Line[], gone: ReadonlySet<number>, part: Part): boolean {
  return part === "kern" && lines.filter((line, index) => line.part === part && !gone.has(index)).length < 2;
}

// Half of what was planned, and no less than the steps of a tool take when they are done briskly.
function leastOf({ part, minutes, needed = 0 }: Line, available: number): number {
  if (part === "pauze" && available < LONG) return 0;
  return Math.max(LEAST, Math.ceil(Math.max(minutes / 2, Math.min(needed, minutes) * 0.75)));
}
