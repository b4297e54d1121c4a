import { ref, shallowRef } from 'vue';
import { send } from './ask';
import { newId } from './id';
import { isSettled, problemOf, type Problem } from './problem';
import { withFactor } from './withFactor';
import type { Schemas } from '../schemas';

/** Receipt of an acknowledged act. */
export type Receipt = Schemas['Receipt'];

/** Acts; where the second factor is asked it is shown, and the act repeated under the same id. */
export function act(path: string, content: unknown, id: string): Promise<Receipt> {
  return withFactor(() => send<Receipt>('POST', path, content, id));
}

/**
 * A button or form that acts. Pressing twice acts once; after an answer that never came the same id is sent again, so
 * that the house does it at most once.
 */
export function useAct() {
  const busy = ref(false);
  const problem = shallowRef<Problem | null>(null);
  let id = newId();

  async function press(path: string, content?: unknown): Promise<Receipt | null> {
    if (busy.value) return null;
    busy.value = true;
    problem.value = null;
    try {
      const receipt = await act(path, content, id);
      id = newId();
      return receipt;
    } catch (error) {
      if (isSettled(error)) id = newId();
      problem.value = problemOf(error);
      return null;
    } finally {
      busy.value = false;
    }
  }

  return { busy, problem, press };
}
