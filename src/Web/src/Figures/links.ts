import type { Figures, Period, WaitingFigures } from './shapes';

export type What = keyof Figures | keyof WaitingFigures | 'running';

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
  const known: string[] = [...'submitted received signed forwarded adopted directives overdue unanswered pressing running'.split(' ')];
  const what = known.includes(String(query.what)) ? (query.what as What) : 'submitted';
  return { what, period: periodIn(query), scope: typeof query.of === 'string' && query.of ? query.of : 'own' };
}

/** The period in an address; the one given where none stands there. */
export function periodIn(query: Record<string, unknown>, otherwise: Period = 'year'): Period {
  return ['today', 'month', 'year'].includes(String(query.period)) ? (query.period as Period) : otherwise;
}
