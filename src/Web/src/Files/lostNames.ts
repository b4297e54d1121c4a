const place = (of: string) => `uploads ${of}`;

/** Names of files that were on their way when this window was last loaded; a browser gives their bytes back to nobody. */
export function lostNames(of?: string, storage: Storage = sessionStorage): string[] {
  const held = of && storage.getItem(place(of));
  if (!of || !held) return [];
  storage.removeItem(place(of));
  return JSON.parse(held) as string[];
}

/** Remembers the names of files on their way, until this window is closed. */
export function rememberNames(of: string | undefined, names: string[], storage: Storage = sessionStorage): void {
  if (!of) return;
  if (names.length > 0) storage.setItem(place(of), JSON.stringify(names));
  else storage.removeItem(place(of));
}
