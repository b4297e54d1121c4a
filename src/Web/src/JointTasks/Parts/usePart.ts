import { onMounted, ref, shallowRef } from 'vue';
import { get } from '../../Acts/ask';
import { isRefusal, problemOf, type Problem } from '../../Acts/problem';
import { useLive } from '../../Feed/useLive';
import type { PartView } from './shapes';

/** The part of one body, read again whenever something happens to its task. */
export function usePart(task: string, body: string) {
  const view = shallowRef<PartView | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const gone = ref(false);

  async function read(): Promise<void> {
    try {
      view.value = await get<PartView>(`/api/joint-tasks/${task}/parts/${body}`);
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
