import { order, type Figures, type LowerFigures, type Period } from './shapes';

/** What a ranking may be sorted by. */
export type RankKey = keyof Figures | 'overdue';

/** A body with its place; bodies with the same number share a place, those with nothing have none. */
export interface Ranked {
  lower: LowerFigures;
  place: number | null;
}

/** The bodies with the most first; of equals the house's own order stands. */
export function ranked(lower: LowerFigures[], period: Period, by: RankKey): Ranked[] {
  const sorted = [...lower].sort((left, right) => numberOf(right, period, by) - numberOf(left, period, by));
  return sorted.map((one) => {
    const number = numberOf(one, period, by);
    return { lower: one, place: number > 0 ? sorted.findIndex((other) => numberOf(other, period, by) === number) + 1 : null };
  });
}

/** The figure of one body. */
export function numberOf(one: LowerFigures, period: Period, by: RankKey): number {
  return by === 'overdue' ? one.waiting.overdue : one.figures[period][by];
}

/** The largest number in a column, at least one: what its bars are measured against. */
export function largest(lower: LowerFigures[], period: Period, by: RankKey): number {
  return Math.max(1, ...lower.map((one) => numberOf(one, period, by)));
}

/** The columns, in the order in which offices read them; on a narrow screen the one sorted by first, because the others are pushed aside. */
export function columnsOf(by: RankKey, narrow: boolean): RankKey[] {
  const all: RankKey[] = [...order, 'overdue'];
  return narrow ? [by, ...all.filter((key) => key !== by)] : all;
}
