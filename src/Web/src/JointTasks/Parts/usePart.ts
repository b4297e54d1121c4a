import { useShown } from '../../Feed/useShown';
import type { PartView } from './shapes';

/** The part of one body, read again whenever something happens to its task. */
export function usePart(task: string, body: string) {
  return useShown<PartView>(
    () => `/api/joint-tasks/${task}/parts/${body}`,
    (_feed, notice) => notice.subject.startsWith(task),
  );
}
