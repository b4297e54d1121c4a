import { onScopeDispose, shallowRef } from 'vue';
import { get } from '../Acts/ask';
import { problemOf, type Problem } from '../Acts/problem';
import { listenToFigures } from '../Feed/live';
import type { Page } from '../Reports/shapes';
import { Pace } from './pace';

const Rest = 2000;
const MostAgain = 500;

/** The list behind a figure; when the figures of the body ring, the pages already shown are read again. */
export function useItems<T>(body: string, path: string) {
  const items = shallowRef<T[] | null>(null);
  const next = shallowRef<string | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const busy = shallowRef(false);
  const pace = new Pace(() => read(Math.min(items.value?.length ?? 0, MostAgain)), Rest);

  async function read(most: number): Promise<void> {
    await attempt(async () => {
      const found = await page(null);
      while (found.next && found.items.length < most) {
        const more = await page(found.next);
        Object.assign(found, { items: [...found.items, ...more.items], next: more.next });
      }
      return found;
    });
  }

  async function more(): Promise<void> {
    await attempt(async () => {
      const found = await page(next.value);
      return { items: [...(items.value ?? []), ...found.items], next: found.next };
    });
  }

  function page(after: string | null): Promise<Page<T>> {
    return get<Page<T>>(after ? `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}` : path);
  }

  async function attempt(find: () => Promise<Page<T>>): Promise<void> {
    busy.value = true;
    try {
      const found = await find();
      items.value = found.items;
      next.value = found.next ?? null;
      problem.value = null;
    } catch (error) {
      problem.value = problemOf(error);
    } finally {
      busy.value = false;
    }
  }

  pace.ask();
  onScopeDispose(listenToFigures(body, () => pace.ask()));
  onScopeDispose(() => pace.stop());
  return { items, next, problem, busy, more, again: () => pace.ask() };
}
