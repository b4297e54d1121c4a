import { order, type Dashboard, type Figures, type WaitingFigures } from './shapes';

// What else waits comes with something that was counted.
const told: (keyof WaitingFigures)[] = ['key', 'overdue'];

/** What just moved: at whom, which figure, by how many. */
export interface Move {
  who: string | null;
  what: keyof Figures | keyof WaitingFigures;
  many: number;
}

/**
 * What came between two readings, first what lower bodies did, then what the body itself did. What was taken back is not
 * told: the figure shows it. At midnight the day begins anew, so that nothing can be compared.
 */
export function movesOf(before: Dashboard | null, after: Dashboard): Move[] {
  if (!before || before.day !== after.day || before.body.code !== after.body.code) return [];
  const old = new Map(before.lower.map((one) => [one.body.code, one]));
  const lower = after.lower.flatMap((one) => {
    const was = old.get(one.body.code);
    return was ? more(one.body.name, was.figures.today, one.figures.today, order) : [];
  });
  return [
    ...lower,
    ...more(null, before.own.today, after.own.today, order),
    ...more(null, before.waiting, after.waiting, told),
  ];
}

function more<K extends Move['what']>(who: string | null, was: Record<K, number>, is: Record<K, number>, keys: K[]): Move[] {
  return keys.filter((key) => is[key] > was[key]).map((what) => ({ who, what, many: is[what] - was[what] }));
}
