import { order, type Figures, type LowerFigures, type Period } from './shapes';

/** What a ranking may be sorted by. */
export type RankKey = keyof Figures | 'overdue';

/** A body with its place; bodies with the same number share a place. */
export interface Ranked {
  lower: LowerFigures;
  place: number;
}

/** The bodies with the most first; of equals the house's own order stands. */
export function ranked(lower: LowerFigures[], period: Period, by: RankKey): Ranked[] {
  const sorted = [...lower].sort((left, right) => numberOf(right, period, by) - numberOf(left, period, by));
  return sorted.map((one) => ({
    lower: one,
    place: sorted.findIndex((other) => numberOf(other, period, by) === numberOf(one, period, by)) + 1,
  }));
}

/** The figure of one body. */
export function numberOf(one: LowerFigures, period: Period, by: RankKey): number {
  return by === 'overdue' ? one.waiting.overdue : one.figures[period][by];
}

/** The largest number in a column, at least one: what its bars are measured against. */
export function largest(lower: LowerFigures[], period: Period, by: RankKey): number {
  return Math.max(1, ...lower.map((one) => numberOf(one, period, by)));
}

/** The columns. */
export const columns: RankKey[] = [...order, 'overdue'];
