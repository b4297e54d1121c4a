import { onMounted, ref, shallowRef } from 'vue';
import { get } from '../../Acts/ask';
import { isRefusal, problemOf, type Problem } from '../../Acts/problem';
import { useLive } from '../../Feed/useLive';

/** Something of a task's outcome on screen, read again whenever something happens to the task. */
export function useOutcome<T>(task: string, path: () => string) {
  const view = shallowRef<T | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const gone = ref(false);

  async function read(): Promise<void> {
    try {
      view.value = await get<T>(path());
      problem.value = null;
      gone.value = false;
    } catch (error) {
      gone.value = isRefusal(error, 'not-found');
      problem.value = problemOf(error);
    }
  }

  useLive((_feed, notice) => notice.subject.startsWith(task), read);
  onMounted(read);
  return { view, problem, gone, read };
}
