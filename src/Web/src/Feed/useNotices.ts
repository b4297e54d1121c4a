import { computed, onMounted, onScopeDispose, ref, shallowRef } from 'vue';
import { get } from '../Acts/ask';
import { problemOf, type Problem } from '../Acts/problem';
import type { Schemas } from '../schemas';
import { listen, listenToReading } from './live';
import { grouped, type NoticeLine } from './notices';

type NoticePage = Schemas['PageOfNoticeLine'];

/** My notices, paper by paper; read anew when one comes or is read elsewhere, as far down as was already shown. */
export function useNotices(unread: () => boolean) {
  const lines = shallowRef<NoticeLine[] | null>(null);
  const next = ref<string | null>(null);
  const busy = ref(false);
  const problem = shallowRef<Problem | null>(null);
  let pages = 1;
  let again = false;

  async function read(): Promise<void> {
    if (busy.value) {
      again = true;
      return;
    }
    busy.value = true;
    problem.value = null;
    try {
      const found: NoticeLine[] = [];
      let after: string | null | undefined;
      for (let page = 0; page < pages; page++) {
        const part: NoticePage = await get<NoticePage>(pathOf(after));
        found.push(...part.items);
        after = part.next;
        if (!after) break;
      }
      lines.value = found;
      next.value = after ?? null;
    } catch (error) {
      problem.value = problemOf(error);
    } finally {
      busy.value = false;
    }
    if (!again) return;
    again = false;
    await read();
  }

  const pathOf = (after?: string | null) =>
    `/api/notices?unread=${unread()}` + (after ? `&after=${encodeURIComponent(after)}` : '');

  /** One page more, down into the past. */
  async function more(): Promise<void> {
    pages++;
    await read();
  }

  /** From the top again, for instance because another list is chosen. */
  async function restart(): Promise<void> {
    pages = 1;
    lines.value = null;
    await read();
  }

  onMounted(read);
  onScopeDispose(listen(() => void read()));
  onScopeDispose(listenToReading(() => void read()));
  const groups = computed(() => lines.value && grouped(lines.value));
  return { groups, next, busy, problem, read, more, restart };
}
