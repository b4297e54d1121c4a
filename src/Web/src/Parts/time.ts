import { texts } from '../texts';

const Zone = 'Asia/Shanghai';
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: Zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The moment as offices write it, in Beijing time: 今天 09:20, 昨天 17:05, 3月3日 09:20, 2024年12月30日 09:20. */
export function moment(at: string, now = new Date()): string {
  const then = split(new Date(at));
  const today = split(now);
  const clock = `${then.hour}:${then.minute}`;
  if (day(then) === day(today)) return texts.time.today(clock);
  if (day(then) === day(split(new Date(now.getTime() - 24 * 3600 * 1000)))) return texts.time.yesterday(clock);
  const [month, date] = [plain(then.month), plain(then.day)];
  return then.year === today.year
    ? texts.time.day(month, date, clock)
    : texts.time.full(then.year, month, date, clock);
}

/** A moment until which there is time: one that ends with its day is called by that day, 11月25日 24:00. */
export function deadline(at: string, now = new Date()): string {
  const then = split(new Date(at));
  if (then.hour !== '00' || then.minute !== '00') return moment(at, now);
  const last = split(new Date(new Date(at).getTime() - 1000));
  const [month, date] = [plain(last.month), plain(last.day)];
  return last.year === split(now).year ? texts.time.day(month, date, '24:00') : texts.time.full(last.year, month, date, '24:00');
}

/** The moment as papers write it, which are read on other days too: 2025年3月3日 09:20. */
export function fullMoment(at: string): string {
  const { year, month, day: date, hour, minute } = split(new Date(at));
  return texts.time.full(year, plain(month), plain(date), `${hour}:${minute}`);
}

/** A day such as 2025-03-03 as 2025年3月3日. */
export function dayName(date: string): string {
  const [year, month, day] = date.split('-');
  return texts.time.date(year!, plain(month!), plain(day!));
}

/** The day of a moment in Beijing, as 2025-03-03. */
export function dayOf(at: string): string {
  return day(split(new Date(at)));
}

/** Today in Beijing, as 2025-03-03. */
export function today(now = new Date()): string {
  return day(split(now));
}

/** The clock alone, as 09:20. */
export function clock(at: Date): string {
  const then = split(at);
  return `${then.hour}:${then.minute}`;
}

function split(at: Date): Record<'year' | 'month' | 'day' | 'hour' | 'minute', string> {
  return Object.fromEntries(parts.formatToParts(at).map((part) => [part.type, part.value])) as never;
}

function day(at: { year: string; month: string; day: string }): string {
  return `${at.year}-${at.month}-${at.day}`;
}

function plain(digits: string): string {
  return digits.replace(/^0/, '');
}
