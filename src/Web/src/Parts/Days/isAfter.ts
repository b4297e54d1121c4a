/** Whether a day of the calendar, midnight where the reader sits, lies after a day such as 2025-03-03; without one none does. */
export function isAfter(date: Date, latest?: string): boolean {
  if (!latest) return false;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` > latest;
}
