import { onMounted, ref, shallowRef } from 'vue';
import { get } from '../Acts/ask';
import { inOrder } from '../Acts/inOrder';
import { isRefusal, problemOf, type Problem } from '../Acts/problem';
import type { Notice } from './loop';
import { useLive } from './useLive';

/** What stands under an address, on screen, read again whenever a notice matters to it. */
export function useShown<T>(path: () => string, matters: (feed: string, notice: Notice) => boolean) {
  const view = shallowRef<T | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const gone = ref(false);
  const ask = inOrder();

  function read(): Promise<void> {
    return ask(
      () => get<T>(path()),
      (answer) => {
        view.value = answer;
        problem.value = null;
        gone.value = false;
      },
      (error) => {
        gone.value = isRefusal(error, 'not-found');
        problem.value = problemOf(error);
      },
    );
  }

  useLive(matters, read);
  onMounted(read);
  return { view, problem, gone, read };
}
