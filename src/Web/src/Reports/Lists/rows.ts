/** The rows of all lists on the page, as they stand one under another. */
export function rowsOnPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-row]')].filter((row) => row.offsetParent !== null);
}

/** The row that has the focus, itself or in something beside it. */
export function rowInHand(): HTMLElement | null {
  const here = document.activeElement;
  return here?.closest<HTMLElement>('[data-row]') ?? here?.closest('li')?.querySelector<HTMLElement>('[data-row]') ?? null;
}

/** Where the focus goes by so many rows; onto the first or last one where it was on none. */
export function rowBy(rows: HTMLElement[], from: HTMLElement | null, steps: number): HTMLElement | undefined {
  const place = from ? rows.indexOf(from) : -1;
  if (place < 0) return steps > 0 ? rows[0] : rows.at(-1);
  return rows[Math.min(rows.length - 1, Math.max(0, place + steps))];
}

/** Moves the focus by so many rows and brings the row into sight. */
export function moveBy(steps: number): HTMLElement | undefined {
  const row = rowBy(rowsOnPage(), rowInHand(), steps);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
  return row;
}

/** The neighbour that takes over when a row goes: the next one that stays, else the one before. */
export function heirOf(before: string[], gone: string, after: string[]): string | undefined {
  const place = before.indexOf(gone);
  const stays = new Set(after);
  return before.slice(place + 1).find((key) => stays.has(key)) ?? before.slice(0, Math.max(0, place)).findLast((key) => stays.has(key));
}
