import { ref, shallowRef } from 'vue';
import { send } from '../Acts/ask';
import { Abandoned, isRefusal, problemOf, type Problem } from '../Acts/problem';
import { showSecondFactor } from '../Acts/stepUp';

/** A button or form whose work needs no command id: done twice it is as done once. The second factor is shown where asked. */
export function useSending() {
  const busy = ref(false);
  const problem = shallowRef<Problem | null>(null);

  /** Sends it; what the house answered, or null where it refused. */
  async function ask<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, content?: unknown): Promise<T | null> {
    if (busy.value) return null;
    busy.value = true;
    problem.value = null;
    try {
      return (await stepped(() => send<T>(method, path, content))) ?? ({} as T);
    } catch (error) {
      problem.value = problemOf(error);
      return null;
    } finally {
      busy.value = false;
    }
  }

  /** Sends it; whether it was done. */
  async function press(method: 'POST' | 'PUT' | 'DELETE', path: string, content?: unknown): Promise<boolean> {
    return (await ask(method, path, content)) !== null;
  }

  return { busy, problem, ask, press };
}

/** Does the work; where the second factor is asked it is shown, and the work done again. */
export async function stepped<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error, 'step-up-needed')) throw error;
    if (!(await showSecondFactor())) throw new Abandoned();
    return work();
  }
}
