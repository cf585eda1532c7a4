/**
 * How the answers of a group lie, from the number of times that each was given. Below five answers nothing is told: who
 * knows the group could tell who said what.
 */

export const FEWEST = 5;

export interface Spread {
  /** How many answers there are. */
  total: number;
  isTold: boolean;

  /** From 0 (all no) to 1 (all yes). */
  mean: number;

  /** How far apart, from 0 (all the same) to 1 (half no, half yes): the standard deviation, as a part of the largest. */
  apart: number;
}

/** @param counts how often each answer was given, from no to yes; at least two. */
export function spreadOf(counts: number[]): Spread {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < FEWEST) return { total, isTold: false, mean: 0, apart: 0 };
  const last = counts.length - 1;
  const mean = counts.reduce((sum, count, i) => sum + (count * i) / last, 0) / total;
  const variance = counts.reduce((sum, count, i) => sum + count * (i / last - mean) ** 2, 0) / total;
  return { total, isTold: true, mean, apart: 2 * Math.sqrt(variance) };
}
