/** Words that were typed and not saved, as this machine keeps them; each place holds one paragraph. */
export interface UnsavedWords<T> {
  find(): T | null;
  keep(words: T): void;
  drop(): void;
}

/** Keeps the words of one place until they are saved or given up, through a reload and a session that ran out. */
export function unsavedWords<T extends object>(place: string, storage: Storage = localStorage): UnsavedWords<T> {
  const key = `unsaved ${place}`;
  return {
    find() {
      try {
        return JSON.parse(storage.getItem(key) ?? 'null') as T | null;
      } catch {
        storage.removeItem(key);
        return null;
      }
    },
    keep: (words) => storage.setItem(key, JSON.stringify(words)),
    drop: () => storage.removeItem(key),
  };
}
