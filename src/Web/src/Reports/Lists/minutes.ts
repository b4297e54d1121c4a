/** Whole minutes until a moment; negative once it is over, and never zero then: a minute begun is a minute late. */
export function minutesLeft(due: string | null | undefined, now: number): number | null {
  if (!due) return null;
  const minutes = (new Date(due).getTime() - now) / 60_000;
  return minutes >= 0 ? Math.ceil(minutes) : Math.floor(minutes);
}
