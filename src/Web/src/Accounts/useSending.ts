import { ref, shallowRef } from 'vue';
import { send } from '../Acts/ask';
import { problemOf, type Problem } from '../Acts/problem';
import { withFactor } from '../Acts/withFactor';

/** A button or form whose work needs no command id: done twice it is as done once. The second factor is shown where asked. */
export function useSending() {
  const busy = ref(false);
  const problem = shallowRef<Problem | null>(null);

  /** Does it; what came of it, or null where the house refused. */
  async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
    if (busy.value) return null;
    busy.value = true;
    problem.value = null;
    try {
      return await withFactor(work);
    } catch (error) {
      problem.value = problemOf(error);
      return null;
    } finally {
      busy.value = false;
    }
  }

  /** Sends it; what the house answered, or null where it refused. */
  function ask<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, content?: unknown): Promise<T | null> {
    return attempt(async () => (await send<T>(method, path, content)) ?? ({} as T));
  }

  /** Sends it; whether it was done. */
  async function press(method: 'POST' | 'PUT' | 'DELETE', path: string, content?: unknown): Promise<boolean> {
    return (await ask(method, path, content)) !== null;
  }

  return { busy, problem, attempt, ask, press };
}
