import { isOnDevice, keep, keyOf, recall } from "../../storage/kept";
import type { Run } from "./run";

const NAME = "bijeenkomst-loopt";

/** What a window says to the others: where the meeting is, or a question for that. */
type Message = { run: Run } | { asks: true };

/** The meeting that is under way, as all windows of this browser have it. */
export interface Room {
  /** Where this plan is: as it was kept, also from before the page was loaded again, or as another window has it. */
  join(): Promise<Run | undefined>;
  tell(run: Run): void;
  /** @param changed when another window went on. */
  follow(changed: (run: Run) => void): void;
}

/** How long another window gets to answer. */
const PATIENCE = 250;

export function roomOf(plan: string): Room {
  const channel = new BroadcastChannel(keyOf(NAME));
  const save = (run: Run): void => void keep(NAME, run, isOnDevice(NAME));
  const kept = recall(NAME);
  let last = isRun(kept) && kept.plan === plan ? kept : undefined;
  let changed: ((run: Run) => void) | undefined;
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if ("asks" in data) {
      if (last) channel.postMessage({ run: last });
    } else if (isRun(data.run) && data.run.plan === plan && data.run.at > (last?.at ?? 0)) {
      last = data.run;
      save(last);
      changed?.(last);
    }
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
}

// What an older version of the site kept, or a hand wrote, is no run.
function isRun(value: unknown): value is Run {
  const { plan, line, step, began, minutes, board, at } = (value ?? {}) as Partial<Run>;
  return typeof plan === "string" && Number.isInteger(line) && Number.isInteger(step) && typeof at === "number"
    && typeof began === "object" && Object.values(began).every(one => typeof one === "number")
    && typeof minutes === "object" && Object.values(minutes).every(one => typeof one === "number")
    && typeof board === "object" && Object.values(board).every(one => typeof one === "string");
}
