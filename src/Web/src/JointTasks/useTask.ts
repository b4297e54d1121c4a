import { ref, watch } from 'vue';
import { useShown } from '../Feed/useShown';
import type { TaskView } from './shapes';

/** A task on screen, read again whenever something happens to it; `moved` holds the bodies that just moved. */
export function useTask(task: string) {
  const shown = useShown<TaskView>(
    () => `/api/joint-tasks/${task}`,
    (_feed, notice) => notice.subject.startsWith(task),
  );
  const moved = ref(new Set<string>());

  watch(shown.view, (now, before) => {
    if (!now || !before) return;
    const was = new Map(before.invitations.map((one) => [one.body.code, JSON.stringify(one)]));
    const changed = now.invitations.filter((one) => was.has(one.body.code) && was.get(one.body.code) !== JSON.stringify(one));
    moved.value = new Set(changed.map((one) => one.body.code));
  });

  return { ...shown, moved };
}
