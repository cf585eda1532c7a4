import { minutesOf } from "../catalogue/timing";
import { toolOf, type Model, type Tool } from "./model";
import { partOf } from "./parts";

/** A tool that could come in the place of another. */
export interface Alternative {
  slug: string;
  title: string;
  minutes: number;
}

export function suits({ min, max }: Tool, people: number): boolean {
  return people >= min && people <= (max ?? Infinity);
}

/** "4 tot 16 mensen", "minstens 12 mensen" */
export function groupText({ min, max }: Tool): string {
  if (max === undefined) return `minstens ${min} mensen`;
  return min === max ? `${min} mensen` : `${min} tot ${max} mensen`;
}

/**
 * The tool that does fit the group and is most like this one: for the same part of a meeting and the same goals and
 * phases, of about the same length. Undefined where nothing is for the same.
 */
export function alternativeTo(model: Model, slug: string, people: number, others: readonly string[]): Alternative | undefined {
  const tool = toolOf(model, slug);
  if (!tool) return undefined;
  const [part, minutes] = [partOf(model, { slug }), minutesOf(tool.steps, people)];
  const ranked = Object.entries(model.tools)
    .filter(([name, one]) => name !== slug && !others.includes(name) && !one.series && suits(one, people) && partOf(model, { slug: name }) === part)
    .map(([name, one]) => {
      const length = minutesOf(one.steps, people);
      const alike = 3 * shared(tool.goals, one.goals) + shared(tool.phases, one.phases);
      return { slug: name, title: one.title, minutes: length, score: alike - Math.abs(length - minutes) / 30, alike };
    })
    .filter(({ alike }) => alike > 0 || part !== "kern")
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
  const best = ranked[0];
  return best && { slug: best.slug, title: best.title, minutes: best.minutes };
}

function shared(some: readonly string[], others: readonly string[]): number {
  return some.filter(one => others.includes(one)).length;
}
