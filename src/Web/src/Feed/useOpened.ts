import { onScopeDispose, watch } from 'vue';
import { useRoute } from 'vue-router';
import { problemOf } from '../Acts/problem';
import { counts, markRead } from './live';
import { subjectAt } from './notices';

/** Opening a paper reads its notices, those too that come while it is looked at. */
export function useOpened(): void {
  const route = useRoute();

  function look(): void {
    const subject = subjectAt(route.path);
    if (!subject || counts.unread === 0 || document.hidden) return;
    // What could not be said now is said at the next notice, or when the page is opened again.
    markRead(subject).catch(problemOf);
  }

  watch([() => route.path, () => counts.unread], look, { immediate: true });
  document.addEventListener('visibilitychange', look);
  onScopeDispose(() => document.removeEventListener('visibilitychange', look));
}
