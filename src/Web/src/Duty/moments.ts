/** What a field of date and time holds, as a moment in Beijing; the field itself knows no zone. */
export function momentOf(typed: string): string {
  return `${typed}:00+08:00`;
}

/** A week of duty: from the Monday after the day given, 08:30, to the next. */
export function nextWeek(today: string): { from: string; until: string } {
  const day = new Date(`${today}T00:00:00Z`);
  const ahead = ((8 - day.getUTCDay()) % 7) || 7;
  const at = (days: number) => new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10) + 'T08:30';
  return { from: at(ahead), until: at(ahead + 7) };
}
