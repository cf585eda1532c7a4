import { isOnDevice, keep, keyOf, recall } from "../../storage/kept";
import type { Run } from "./run";

const NAME = "bijeenkomst-loopt";

/** What a window says to the others: where the meeting is, or a question for that. */
type Message = { run: Run } | { asks: true };

/** The meeting that is under way, as all windows of this browser have it. */
export interface Room {
  /** Where this meeting is: as it was kept, also from before the page was loaded again, or as another window has it. */
  join(): Promise<Run | undefined>;
  tell(run: Run): void;
  /** @param changed when another window went on. */
  follow(changed: (run: Run) => void): void;
}

/** How long another window gets to answer. */
const PATIENCE = 250;

/** A meeting that nobody touched for so long is over, also when nobody said so. */
const LONGEST = 12 * 60 * 60 * 1000;

/**
 * @param plan the plan as it stands in the address of this window, without notes.
 * @param carry a run of another plan, when it is the same meeting before its plan was changed.
 * @param replaced another window changed the plan of this meeting: what this one shows is old.
 */
export function roomOf(plan: string, carry: (run: Run) => Run | undefined, replaced: (plan: string) => void): Room {
  const channel = new BroadcastChannel(keyOf(NAME));
  const save = (run: Run): void => void keep(NAME, run, isOnDevice(NAME));
  const kept = recall(NAME);
  let last = isRun(kept) ? ours(kept) : undefined;
  let changed: ((run: Run) => void) | undefined;
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if ("asks" in data) {
      if (last) channel.postMessage({ run: last });
    } else if (isRun(data.run)) hear(data.run);
  });
  channel.postMessage({ asks: true });
  return {
    join: () => (last ? Promise.resolve(last) : new Promise(resolve => setTimeout(() => resolve(last), PATIENCE))),
    tell(run) {
      last = run;
      save(run);
      channel.postMessage({ run });
    },
    follow: listener => void (changed = listener),
  };

  function hear(run: Run): void {
    if (last && run.plan !== plan && run.from === last.from && run.planned > last.planned) {
      save(run);
      replaced(run.plan);
    } else if (run.at > (last?.at ?? 0)) {
      const now = ours(run);
      if (!now || (last && last.from !== now.from && run.plan !== plan)) return;
      last = last && run.plan !== plan ? { ...now, planned: last.planned } : now;
      save(last);
      changed?.(last);
    }
  }

  function ours(run: Run): Run | undefined {
    if (Date.now() - run.at > LONGEST) return undefined;
    return run.plan === plan ? run : carry(run);
  }
}

// What an older version of the site kept, or a hand wrote, is no run.
function isRun(value: unknown): value is Run {
  const { plan, from, planned, line, step, began, minutes, board, at } = (value ?? {}) as Partial<Run>;
  return typeof plan === "string" && Number.isInteger(line) && Number.isInteger(step) && [from, planned, at].every(one => typeof one === "number")
    && typeof began === "object" && Object.values(began).every(one => typeof one === "number")
    && typeof minutes === "object" && Object.values(minutes).every(one => typeof one === "number")
    && typeof board === "object" && Object.values(board).every(one => typeof one === "string");
}
