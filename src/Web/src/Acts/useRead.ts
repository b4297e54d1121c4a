import { ref, shallowRef } from 'vue';
import { get } from './ask';
import { problemOf, type Problem } from './problem';

/** What stands under an address, read when asked for; only the newest question may answer. */
export function useRead<T>(path: () => string) {
  const found = shallowRef<T | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const busy = ref(false);
  let turn = 0;

  async function read(): Promise<void> {
    const mine = ++turn;
    busy.value = true;
    try {
      const answer = await get<T>(path());
      if (mine !== turn) return;
      found.value = answer;
      problem.value = null;
    } catch (error) {
      if (mine === turn) problem.value = problemOf(error);
    } finally {
      if (mine === turn) busy.value = false;
    }
  }

  return { found, problem, busy, read };
}
