import { roundsOf } from "../catalogue/timing";
import type { ToolStep } from "./model";

/** A step of a tool, worked out for a group. */
export interface GroupStep {
  title: string;
  minutes: number;
  /** "7 rondes van 10 min", "4 tweetallen"; empty for a step once, with all. */
  detail: string;
}

const SIZES = { duo: 2, trio: 3, viertal: 4 } as const;
const NAMES: Record<number, [string, string]> = { 2: ["tweetal", "tweetallen"], 3: ["drietal", "drietallen"], 4: ["viertal", "viertallen"] };

export function stepFor(step: ToolStep, people: number): GroupStep {
  const rounds = roundsOf(step, people);
  // Who meets everyone in pairs rests once when the number is odd, so there is no group of three.
  const rests = step.repeat === "people-1" && people % 2 === 1;
  const details = [groupsOf(step, rests ? people - 1 : people), rounds > 1 ? roundsText(step, rounds) : "", rests ? "elke ronde heeft één iemand rust" : ""];
  return { title: step.title, minutes: step.minutes * rounds, detail: details.filter(text => text !== "").join(", ") };
}

function roundsText({ repeat, minutes }: ToolStep, rounds: number): string {
  if (repeat === "people") return `voor ieder ${minutes} min`;
  return repeat === "groups" ? `${rounds} keer ${minutes} min, voor elk groepje één keer` : `${rounds} rondes van ${minutes} min`;
}

/** In what groups, nobody left out: 9 people in pairs are 3 pairs and one of three. */
export function groupsOf({ grouping, groupSize }: ToolStep, people: number): string {
  if (grouping === "alleen") return "ieder voor zich";
  if (grouping === "plenair") return "";
  const size = grouping === "groepjes" ? groupSize : SIZES[grouping];
  if (size === undefined) return "in groepjes";
  if (people <= size) return "";
  const groups = Math.floor(people / size);
  const left = people % size;
  if (left === 0) return count(groups, size);
  // One that is left joins a group; two or more of a large group are one of their own, when they are more than half.
  if (left * 2 > size && left > 1) return `${count(groups, size)} en ${one(left)}`;
  if (left > groups) return `${groups + 1} groepjes van ongeveer ${Math.round(people / (groups + 1))}`;
  return [groups > left ? count(groups - left, size) : "", left === 1 ? one(size + 1) : count(left, size + 1)].filter(text => text !== "").join(" en ");
}

function one(size: number): string {
  return NAMES[size] ? `één ${NAMES[size][0]}` : `één groepje van ${size}`;
}

function count(groups: number, size: number): string {
  const name = NAMES[size];
  if (name) return groups === 1 ? `één ${name[0]}` : `${groups} ${name[1]}`;
  return groups === 1 ? one(size) : `${groups} groepjes van ${size}`;
}
