import { computed, ref, shallowRef } from 'vue';
import { problemOf, type Problem } from '../Acts/problem';
import type { DeskItem } from '../Reports/shapes';
import { issuesOf, readOn, sources } from './issues';

/** Reads the issues of a body's bulletins, a page of signed reports at a time. */
export function useIssues(body: string) {
  const items = shallowRef<DeskItem[] | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const busy = ref(false);
  let nexts: (string | null | undefined)[] = [];
  const more = ref(false);

  async function further(): Promise<void> {
    busy.value = true;
    try {
      const page = await readOn(sources(body), nexts);
      items.value = [...(items.value ?? []), ...page.items];
      nexts = page.nexts;
      more.value = nexts.some((next) => next !== null);
      problem.value = null;
    } catch (error) {
      problem.value = problemOf(error);
      more.value = false;
    } finally {
      busy.value = false;
    }
  }

  return { items, issues: computed(() => issuesOf(items.value ?? [])), problem, busy, more, further };
}
