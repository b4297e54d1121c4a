import { order, waits, type Figures, type Period, type WaitingFigures } from './shapes';

/** A figure, or two of them together: what was sent is what came from the own people and from below. */
export type What = keyof Figures | keyof WaitingFigures | 'running' | 'sent';

/** Whose things a figure counts: the body's own, all bodies below, or one of them with what is below it. */
export type Scope = 'own' | 'below' | (string & {});

/** The address of the list behind a figure. */
export function listOf(body: string, what: What, period: Period = 'year', scope: Scope = 'own'): string {
  const query = new URLSearchParams({ what });
  if (period !== 'year') query.set('period', period);
  if (scope !== 'own') query.set('of', scope);
  return `/figures/${body}/list?${query}`;
}

/** What was asked for in the address, where it makes sense. */
export function asked(query: Record<string, unknown>): { what: What; period: Period; scope: Scope } {
  const known: string[] = [...order, ...waits, 'running', 'sent'];
  const what = known.includes(String(query.what)) ? (query.what as What) : 'submitted';
  return { what, period: periodIn(query), scope: typeof query.of === 'string' && query.of ? query.of : 'own' };
}

/** The period in an address; the one given where none stands there. */
export function periodIn(query: Record<string, unknown>, otherwise: Period = 'year'): Period {
  return ['today', 'month', 'year'].includes(String(query.period)) ? (query.period as Period) : otherwise;
}
