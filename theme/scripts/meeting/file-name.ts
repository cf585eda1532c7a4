import type { MeetingPlan } from "../plan/meeting";

/** What a file of a meeting is called, without its ending: letters that every system and every chat takes. */
export function fileNameOf({ title }: MeetingPlan): string {
  return title.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "bijeenkomst";
}
