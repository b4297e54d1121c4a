import { useShown } from '../../Feed/useShown';

/** Something of a task's outcome on screen, read again whenever something happens to the task. */
export function useOutcome<T>(task: string, path: () => string) {
  return useShown<T>(path, (_feed, notice) => notice.subject.startsWith(task));
}
