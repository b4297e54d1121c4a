const Steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/**
 * The day to which a key leads in the picture of a year: arrows by day and week, Home and End within the week, PageUp and PageDown
 * by month, with Ctrl to the ends of the year. Nothing leads out of the year; null where the key is not one of these.
 */
export function dayReached(date: string, key: string, ctrl = false): string | null {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const at = (monthIndex: number, dayOfMonth: number) => new Date(Date.UTC(year, monthIndex, dayOfMonth)).toISOString().slice(0, 10);
  const within = (reached: string) => (reached.startsWith(String(year)) ? reached : date);
  const step = Steps[key];
  if (step) return within(at(month - 1, day + step));
  if (ctrl && key === 'Home') return at(0, 1);
  if (ctrl && key === 'End') return at(11, 31);
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const last = (monthIndex: number) => new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  if (key === 'Home') return at(month - 1, Math.max(1, day - weekday));
  if (key === 'End') return at(month - 1, Math.min(last(month - 1), day + 6 - weekday));
  if (key === 'PageUp') return month === 1 ? date : at(month - 2, Math.min(day, last(month - 2)));
  if (key === 'PageDown') return month === 12 ? date : at(month, Math.min(day, last(month)));
  return null;
}

/** The days of a month, week by week, Monday first. */
export function weeksOf<T extends { weekday: number }>(days: T[]): T[][] {
  const weeks: T[][] = [];
  for (const day of days) {
    if (weeks.length === 0 || day.weekday === 0) weeks.push([]);
    weeks.at(-1)!.push(day);
  }
  return weeks;
}
