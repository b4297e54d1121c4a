import type { DraftContent } from './shapes';

/** Words on this machine, and the revision at the house that they were typed over. */
interface Held {
  revision: number;
  content: DraftContent;
}

/**
 * Holds the words typed since the last save on this machine, so that a session that ends between two saves takes nothing
 * away. The key bears the person's id: nobody else at the same machine finds them, and they go once the house has them.
 */
export function heldHere(key: string, storage: Storage = localStorage) {
  const place = `draft ${key}`;

  function put(revision: number, content: DraftContent): void {
    storage.setItem(place, JSON.stringify({ revision, content } satisfies Held));
  }

  function drop(): void {
    storage.removeItem(place);
  }

  /** The words, if the house has saved nothing newer since; they are held until the house has them. */
  function take(revision: number): DraftContent | null {
    const text = storage.getItem(place);
    if (text === null) return null;
    const held = JSON.parse(text) as Held;
    if (held.revision === revision) return held.content;
    drop();
    return null;
  }

  return { put, drop, take };
}
