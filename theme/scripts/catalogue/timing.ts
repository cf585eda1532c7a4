/**
 * How long a work form takes for a number of people: the same rule as src/Toolbox/Content/Timing.cs. A test compares the
 * two for every work form and size of group.
 */

export interface TimedStep {
  minutes: number;
  /** How often: a number, or what it depends on. */
  repeat?: number | "people" | "people-1" | "groups";
  /** People per group, for a step that happens once for every group. */
  groupSize?: number;
}

export interface GroupSize {
  min: number;
  max?: number | null;
}

/** The number of people a page is worked out for, where the group allows it. */
const USUAL_GROUP = 8;
const USUAL_PART = 4;

/** Minutes of all steps together. */
export function minutesOf(steps: TimedStep[], people: number): number {
  return steps.reduce((sum, step) => sum + step.minutes * roundsOf(step, people), 0);
}

/** Everyone with everyone takes one round less than there are people; an odd number needs one more, with a rest. */
export function roundsOf({ repeat = 1, groupSize = USUAL_PART }: TimedStep, people: number): number {
  if (repeat === "people") return people;
  if (repeat === "people-1") return Math.max(1, people % 2 === 1 ? people : people - 1);
  if (repeat === "groups") return Math.ceil(people / groupSize);
  return repeat;
}

/** The usual group, or the nearest the form allows. */
export function exampleGroup({ min, max }: GroupSize): number {
  return Math.min(Math.max(USUAL_GROUP, min), max ?? Math.max(min, USUAL_GROUP));
}

/** The minutes change with the number of people. */
export function dependsOnGroup(steps: TimedStep[]): boolean {
  return steps.some(({ repeat }) => typeof repeat === "string");
}
