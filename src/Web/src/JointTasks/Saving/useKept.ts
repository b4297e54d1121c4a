import { onScopeDispose, ref, shallowRef } from 'vue';
import { me } from '../../Accounts/session';
import { get, send } from '../../Acts/ask';
import { isRefusal, problemOf, Unanswered, type Problem } from '../../Acts/problem';
import { Keeper, type Kept, type Safety, type Unsent } from './keeper';

/**
 * Keeps what is typed into a long form under `path`, on this machine and at the house. What this machine keeps bears the
 * person's id, so that nobody else at the same machine finds it, and is gone once the house has it.
 */
export function useKept<T extends object>(path: string, wire: Wire<T> = plain<T>()) {
  const place = `kept ${me.value?.person ?? ''} ${path}`;
  const safety = ref<Safety>('idle');
  const savedAt = ref<Date | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const ready = ref(false);

  const keeper = new Keeper<T>({
    read,
    save: async (revision, content, known) => wire.unpack(await send('PUT', path, wire.pack(revision, content, known))),
    here: {
      get: () => parsed<Unsent<T>>(localStorage.getItem(place)),
      put: (unsent) => localStorage.setItem(place, JSON.stringify(unsent)),
      drop: () => localStorage.removeItem(place),
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    tell(now, at, error) {
      safety.value = now;
      if (at) savedAt.value = new Date(at);
      problem.value = now === 'refused' && error ? problemOf(error) : null;
    },
  });

  async function read(): Promise<Kept<T> | null> {
    try {
      return wire.unpack(await get(path));
    } catch (error) {
      if (isRefusal(error, 'not-found')) return null;
      throw error;
    }
  }

  /** What was typed earlier and not saved, if anything; nothing is to be typed before it is here, or the one would cover the other. */
  async function open(): Promise<T | null> {
    safety.value = 'opening';
    try {
      return await keeper.open();
    } catch (error) {
      if (!(error instanceof Unanswered)) problem.value = problemOf(error);
      return null;
    } finally {
      ready.value = true;
      if (safety.value === 'opening') safety.value = 'idle';
    }
  }

  /** What was typed is saved for good. */
  async function clear(): Promise<void> {
    try {
      await keeper.clear(() => send('DELETE', path));
    } catch (error) {
      // An old draft that stays at the house is found again and shown; nothing is lost by it.
      problemOf(error);
    }
  }

  onScopeDispose(() => keeper.close());
  return { safety, savedAt, problem, ready, open, change: (content: T) => keeper.change(content), settle: (mine: boolean) => keeper.settle(mine), clear };
}

/** How a form travels to the door that keeps it. */
export interface Wire<T> {
  pack(revision: number, content: T, known: number): object;
  unpack(answer: unknown): Kept<T>;
}

// Most doors keep the form under its own revision.
function plain<T>(): Wire<T> {
  return { pack: (revision, content) => ({ revision, content }), unpack: (answer) => answer as Kept<T> };
}

function parsed<T>(text: string | null): T | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
