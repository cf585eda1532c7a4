import { writeMeeting, type MeetingPlan } from "../plan/meeting";
import type { Model } from "./model";
import { openMeeting, planIn, withoutNotes } from "./opened";
import type { RunViewName } from "./run/run-desk";
import { load } from "./store";

/** What an address shows of a meeting under way; undefined for the planner. */
export function viewIn(fragment: string): RunViewName | undefined {
  return /&view=(bord|begeleid)(?:&|$)/.exec(fragment)?.[1] as RunViewName | undefined;
}

/** The plan of an address, with the notes of this browser when it is the plan that is kept here. */
export function openedRun(model: Model, fragment: string): { plan: MeetingPlan; text: string } {
  const { plan } = openMeeting(model, planIn(fragment) ?? "");
  const text = writeMeeting(withoutNotes(plan));
  const kept = load()?.plan;
  return { plan: kept && writeMeeting(withoutNotes(kept)) === text ? kept : plan, text };
}
