import { reactive, type UnwrapNestedRefs } from 'vue';
import { get } from '../../Acts/ask';
import { problemOf, type Problem } from '../../Acts/problem';
import { useLive } from '../../Feed/useLive';
import type { Page } from '../shapes';
import { steady } from './steady';

const MostAgain = 300;
const Calm = 4000;

/** A list on screen that goes by key and keeps itself in step. */
export interface KeptList<T> {
  items: T[] | null;
  next: string | null;
  /** The reports, or whatever the list is of, that moved at the last notice. */
  moved: Set<string>;
  problem: Problem | null;
  busy: boolean;
  /** What lets the rows change without moving what one reads; the frame around the list brings it. */
  around: ((apply: () => void) => Promise<void>) | null;
  read(): Promise<void>;
  /** Reads as many rows as were shown. */
  again(many: number): Promise<void>;
  more(): Promise<void>;
}

/** Keeps the list under `path`: when a feed that can change it is heard, the pages already shown are read again. */
export function useList<T extends object>(
  path: () => string,
  hears: (feed: string) => boolean,
  /** Where rows keep their places while the list is open: what tells them apart. */
  steadyBy?: (item: T) => string,
): KeptList<T> {
  const list = reactive({
    items: null,
    next: null,
    moved: new Set<string>(),
    problem: null,
    busy: false,
    around: null,
    read: () => read(0),
    again: (many) => read(Math.min(many, MostAgain)),
    more: () => attempt(async () => [...((list.items as T[] | null) ?? []), ...(await page(list.next))]),
  }) as UnwrapNestedRefs<KeptList<T>> as KeptList<T>;
  let turn = 0;
  let newest = Promise.resolve();
  let after: string | null = null;

  async function page(key: string | null): Promise<T[]> {
    const join = path().includes('?') ? '&' : '?';
    const found = await get<Page<T>>(key ? `${path()}${join}after=${encodeURIComponent(key)}` : path());
    after = found.next ?? null;
    return found.items;
  }

  function read(most: number): Promise<void> {
    return attempt(async () => {
      const found = await page(null);
      while (after && found.length < most) found.push(...(await page(after)));
      return found;
    });
  }

  // Whoever asked waits until the newest question is answered: only then does the list show how things stand.
  async function attempt(find: () => Promise<T[]>): Promise<void> {
    let waited = (newest = ask(find, ++turn));
    await waited;
    while (waited !== newest) await (waited = newest);
  }

  // Only the newest question may answer: a slow page must not overwrite a later one.
  async function ask(find: () => Promise<T[]>, mine: number): Promise<void> {
    list.busy = true;
    try {
      const found = await find();
      if (mine !== turn) return;
      const items = steadyBy && list.items ? steady(list.items, found, steadyBy) : found;
      const apply = () => Object.assign(list, { items, next: after, problem: null });
      if (list.around && list.items) await list.around(apply);
      else apply();
    } catch (error) {
      if (mine === turn) list.problem = problemOf(error);
    } finally {
      if (mine === turn) list.busy = false;
    }
  }

  useLive(hears, async (subjects) => {
    await list.again(list.items?.length ?? 0);
    list.moved = subjects;
    setTimeout(() => list.moved.clear(), Calm);
  });

  return list;
}
