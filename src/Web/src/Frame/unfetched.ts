import { ref } from 'vue';

/** Where the person was going when the page for it could not be fetched; null where it could. */
export const unfetched = ref<string | null>(null);

/** What is needed from outside. */
export interface FetchingDoors {
  /** Whether the house answers at all. */
  answers(): Promise<boolean>;
  /** Loads the whole window anew, at this address. */
  load(path: string): void;
  now(): number;
  memory: Pick<Storage, 'getItem' | 'setItem'>;
}

const Key = 'linked.fetched-anew';
const Once = 60_000;

/**
 * A page that cannot be fetched never opens by itself again: the browser remembers what failed. Where the house answers, as
 * after an upgrade that renamed its pages, the window is loaded anew, once; otherwise it is said, and tried when asked for.
 * What was typed is held through that.
 */
export async function missed(path: string, doors: FetchingDoors): Promise<void> {
  const before = JSON.parse(doors.memory.getItem(Key) ?? '{}') as { path?: string; at?: number };
  const isSecond = before.path === path && doors.now() - (before.at ?? 0) < Once;
  if (isSecond || !(await doors.answers())) {
    unfetched.value = path;
    return;
  }
  doors.memory.setItem(Key, JSON.stringify({ path, at: doors.now() }));
  doors.load(path);
}

/** Tries again what was said to be missing. */
export async function again(doors: FetchingDoors): Promise<void> {
  if (unfetched.value && (await doors.answers())) doors.load(unfetched.value);
}

/** The doors of this window. */
export const windowDoors: FetchingDoors = {
  answers: async () => {
    try {
      return (await fetch('/health/live', { cache: 'no-store' })).ok;
    } catch {
      return false;
    }
  },
  load: (path) => window.location.assign(path),
  now: () => Date.now(),
  get memory() {
    return window.sessionStorage;
  },
};
