import { onMounted, ref, shallowRef, watch } from 'vue';
import { get } from '../Acts/ask';
import { isRefusal, problemOf, type Problem } from '../Acts/problem';
import { useLive } from '../Feed/useLive';
import type { TaskView } from './shapes';

/** A task on screen, read again whenever something happens to it; `moved` holds the bodies that just moved. */
export function useTask(task: string) {
  const view = shallowRef<TaskView | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const gone = ref(false);
  const moved = ref(new Set<string>());

  async function read(): Promise<void> {
    try {
      view.value = await get<TaskView>(`/api/joint-tasks/${task}`);
      problem.value = null;
      gone.value = false;
    } catch (error) {
      gone.value = isRefusal(error, 'not-found');
      problem.value = problemOf(error);
    }
  }

  watch(view, (now, before) => {
    if (!now || !before) return;
    const was = new Map(before.invitations.map((one) => [one.body.code, JSON.stringify(one)]));
    const changed = now.invitations.filter((one) => was.has(one.body.code) && was.get(one.body.code) !== JSON.stringify(one));
    moved.value = new Set(changed.map((one) => one.body.code));
  });

  useLive((_feed, notice) => notice.subject.startsWith(task), read);
  onMounted(read);
  return { view, problem, gone, moved, read };
}
