/** Days of one year that differ from the plain week. */
export interface Days {
  off: string[];
  worked: string[];
}

/** A day in the year's picture. */
export interface Day {
  date: string;
  /** From Monday, 0, to Sunday, 6. */
  weekday: number;
}

/** The days of a year, month by month, as 2025-03-03. */
export function monthsOf(year: number): Day[][] {
  return Array.from({ length: 12 }, (_, month) => {
    const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return Array.from({ length }, (_day, day) => {
      const at = new Date(Date.UTC(year, month, day + 1));
      return { date: at.toISOString().slice(0, 10), weekday: (at.getUTCDay() + 6) % 7 };
    });
  });
}

/** The body's own days after a day was pressed: what was said of it is taken back, else the contrary of what holds is said. */
export function pressed(own: Days, date: string, working: boolean): Days {
  const without = { off: own.off.filter((one) => one !== date), worked: own.worked.filter((one) => one !== date) };
  if (own.off.includes(date) || own.worked.includes(date)) return without;
  return working ? { ...without, off: [...own.off, date].sort() } : { ...without, worked: [...own.worked, date].sort() };
}

/**
 * Reads days as offices write them, one a line: 2025-10-01 休, 10月11日 班, 10月1日-10月8日 休. Lines that cannot be
 * read are given back as they are; nothing is guessed.
 */
export function readDays(text: string, year: number): Days & { faults: string[] } {
  const found = { off: new Set<string>(), worked: new Set<string>() };
  const faults: string[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim()).filter(Boolean)) {
    const match = /^(\S+?)(?:\s*[-—至~]\s*(?=\d{1,2}月|\d{4}[-/年])(\S+?))?[\s,，:：]*(休|放假|班|上班|调休上班)$/.exec(line);
    const days = match ? between(dayIn(match[1]!, year), dayIn(match[2] ?? match[1]!, year)) : [];
    if (days.length === 0) faults.push(line);
    else days.forEach((day) => found[/班/.test(match![3]!) ? 'worked' : 'off'].add(day));
  }
  return { off: [...found.off].sort(), worked: [...found.worked].sort(), faults };
}

const LongestRun = 31;

function dayIn(text: string, year: number): string | null {
  const parts = /^(?:(\d{4})[-/年])?(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (!parts || (parts[1] && Number(parts[1]) !== year)) return null;
  const at = new Date(Date.UTC(year, Number(parts[2]) - 1, Number(parts[3])));
  return at.getUTCMonth() === Number(parts[2]) - 1 && at.getUTCDate() === Number(parts[3]) ? at.toISOString().slice(0, 10) : null;
}

function between(first: string | null, last: string | null): string[] {
  if (!first || !last || last < first) return [];
  const days: string[] = [];
  for (let at = new Date(`${first}T00:00:00Z`); at.toISOString().slice(0, 10) <= last; at = new Date(at.getTime() + 86_400_000)) {
    days.push(at.toISOString().slice(0, 10));
  }
  return days.length > LongestRun ? [] : days;
}
