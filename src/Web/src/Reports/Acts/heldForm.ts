import { me } from '../../Accounts/session';
import type { Values } from './forms';

const Days = 7;

interface HeldForm {
  at: number;
  values: Values;
}

/**
 * Holds what was typed into an act's form on this machine until the act is done, so that a window closed by mistake or a
 * session that ends takes nothing away. Nobody else at the machine finds it; after a week it goes.
 */
export function heldForm(path: string, storage: Storage = localStorage) {
  const place = `form ${me.value?.person ?? ''} ${path}`;

  function take(): Values | null {
    clearOld();
    const text = storage.getItem(place);
    return text ? (JSON.parse(text) as HeldForm).values : null;
  }

  function put(values: Values): void {
    try {
      storage.setItem(place, JSON.stringify({ at: Date.now(), values } satisfies HeldForm));
    } catch (error) {
      // A full machine holds nothing more; what is typed stays in the window.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  function drop(): void {
    storage.removeItem(place);
  }

  function clearOld(): void {
    const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at)!).filter((key) => key.startsWith('form '));
    for (const key of keys) {
      const held = JSON.parse(storage.getItem(key)!) as HeldForm;
      if (Date.now() - held.at > Days * 24 * 3600 * 1000) storage.removeItem(key);
    }
  }

  return { take, put, drop };
}
