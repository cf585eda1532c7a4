import type { MeetingPlan } from "../plan/meeting";
import { keyOf, forget, isOnDevice, keep, recall } from "../storage/kept";

/** The meeting that a visitor is putting together, as it is kept in this browser. */
export interface KeptMeeting {
  plan: MeetingPlan;
  /** When it was last changed, in any tab: the later one is the newer. */
  at: number;
}

const NAME = "bijeenkomst";

/** What a tab says to the others: a plan that changed, that it was wiped, or a question for what they have. */
type Message = { kept: KeptMeeting; onDevice: boolean } | { wiped: true } | { asks: true };

const channel = new BroadcastChannel(keyOf(NAME));

export function load(): KeptMeeting | undefined {
  const value = recall(NAME) as Partial<KeptMeeting> | undefined;
  return typeof value?.at === "number" && Array.isArray(value.plan?.items) ? { plan: value.plan, at: value.at } : undefined;
}

/**
 * Keeps a plan and tells the other tabs.
 * @param seen the time of what the change was made to; undefined for a plan of one's own making.
 * @returns what is kept now; "elsewhere" when another tab changed it meanwhile, and nothing was kept; "refused" when the
 * browser keeps nothing.
 */
export function save(plan: MeetingPlan, seen: number | undefined, onDevice = isOnDevice(NAME)): KeptMeeting | "elsewhere" | "refused" {
  const now = load();
  if (now && now.at !== seen) return "elsewhere";
  const kept = { plan, at: Math.max(Date.now(), (now?.at ?? 0) + 1) };
  if (!keep(NAME, kept, onDevice)) return "refused";
  tell({ kept, onDevice });
  return kept;
}

export function wipe(): void {
  forget(NAME);
  tell({ wiped: true });
}

export function onDevice(): boolean {
  return isOnDevice(NAME);
}

/**
 * Follows the other tabs: what is kept for a visit stands in one tab only, so they tell each other. A tab that comes later
 * asks what there is.
 * @param changed when what is kept became another plan.
 */
export function follow(changed: (kept: KeptMeeting | undefined) => void): void {
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    const own = load();
    if ("asks" in data) {
      if (own) tell({ kept: own, onDevice: isOnDevice(NAME) });
    } else if ("wiped" in data) {
      forget(NAME);
      if (own) changed(undefined);
    } else if (data.kept.at > (own?.at ?? 0) || (data.onDevice && data.kept.at === own?.at)) {
      keep(NAME, data.kept, data.onDevice);
      changed(data.kept);
    }
  });
  tell({ asks: true });
}

/** After every message, also of another script of this page: what it changed is kept by then. */
export function hear(heard: () => void): void {
  channel.addEventListener("message", () => setTimeout(heard));
}

function tell(message: Message): void {
  channel.postMessage(message);
}
