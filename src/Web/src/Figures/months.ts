import { sentOf } from './monthBars';
import { order, type Dashboard, type Figures } from './shapes';

/** How many bodies may be compared at once: as many as can be told apart by their marks. */
export const mostCompared = 5;

/** What the months of several bodies are compared by. */
export type Compared = keyof Figures | 'sent';

/** Those in the order in which offices read them. */
export const comparable: Compared[] = ['sent', ...order];

/** The months of one body, or of all below, summed: as many as the year has so far. */
export interface MonthRow {
  code: string;
  name: string;
  months: Figures[];
}

const nothing: Figures = { submitted: 0, received: 0, signed: 0, forwarded: 0, adopted: 0, directives: 0 };

/** Whose months an address asks for: bodies directly below, or all of them; none for the body itself. */
export function chosenIn(query: Record<string, unknown>, view: Dashboard): string[] {
  const asked = typeof query.months === 'string' ? query.months.split(',') : [];
  if (asked[0] === 'below') return view.lower.length > 0 ? ['below'] : [];
  const known = new Set(view.lower.map((one) => one.body.code));
  return [...new Set(asked)].filter((code) => known.has(code)).slice(0, mostCompared);
}

/** By which figure, if the address says one that makes sense. */
export function comparedIn(query: Record<string, unknown>): Compared {
  return comparable.find((one) => one === query.by) ?? 'forwarded';
}

/** A body put in or taken out; the one chosen first makes room for the sixth. */
export function toggled(chosen: string[], code: string): string[] {
  const bodies = chosen.filter((one) => one !== 'below');
  return bodies.includes(code) ? bodies.filter((one) => one !== code) : [...bodies, code].slice(-mostCompared);
}

/** The months of those chosen. */
export function rowsOf(view: Dashboard, chosen: string[], belowName: string): MonthRow[] {
  if (chosen.length === 0) return [{ code: view.body.code, name: view.body.name, months: view.months.map((one) => one.own) }];
  if (chosen[0] === 'below') return [{ code: 'below', name: belowName, months: view.months.map((one) => one.below) }];
  return chosen.map((code) => {
    const { body, months } = view.lower.find((one) => one.body.code === code)!;
    const counted = new Map(months.map((one) => [one.month, one.figures]));
    return { ...body, months: view.months.map((one) => counted.get(one.month) ?? nothing) };
  });
}

/** A figure by its name; what was sent is what came from the own people and from below. */
export function figureOf(figures: Figures, what: Compared): number {
  return what === 'sent' ? sentOf(figures) : figures[what];
}
