import type { DraftContent } from '../shapes';

/** Words on this machine, typed in one window over a revision at the house. */
export interface Held {
  window: string;
  revision: number;
  content: DraftContent;
  /** What was sent last without an answer: the house may have it. */
  sent?: DraftContent;
  at: number;
}

/**
 * Holds the words typed since the last save on this machine, so that a session that ends between two saves takes nothing
 * away. The key bears the person's id: nobody else at the same machine finds them, and they go once the house has them. Each
 * window has a place of its own, so that two of them take nothing from one another.
 */
export function heldHere(key: string, window: string, storage: Storage = localStorage) {
  const prefix = `draft ${key} `;

  /** Holds the words; false where the machine has no room for them. */
  function put(revision: number, content: DraftContent, sent?: DraftContent): boolean {
    const held: Held = { window, revision, content, sent, at: Date.now() };
    try {
      storage.setItem(prefix + window, JSON.stringify(held));
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  }

  function drop(from = window): void {
    storage.removeItem(prefix + from);
  }

  /** Everything that is held of this draft, newest first. */
  function all(): Held[] {
    const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
    return keys
      .filter((one) => one.startsWith(prefix))
      .map((one) => JSON.parse(storage.getItem(one)!) as Held)
      .toSorted((left, right) => right.at - left.at);
  }

  return { put, drop, all };
}

/** The drafts of a person of which this machine holds words, by their reports. */
export function draftsHeldFor(person: string, storage: Storage = localStorage): string[] {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at)!.split(' '));
  const mine = keys.filter(([word, whose, report]) => word === 'draft' && whose === person && report);
  return [...new Set(mine.map(([, , report]) => report!))];
}
