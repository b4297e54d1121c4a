import { computed, onMounted, ref, shallowRef } from 'vue';
import { useAct } from '../../Acts/act';
import { get } from '../../Acts/ask';
import { inOrder } from '../../Acts/inOrder';
import { isRefusal, problemOf, type Problem } from '../../Acts/problem';
import { useLive } from '../../Feed/useLive';
import { changed, ordinals, piecesOf, placesOf, keyOf, type Change } from './pieces';
import type { CombinedTable, TotalConflict, TotalCoverage, TotalSource, TotalView } from './shapes';

/** The total report of a task and what it is made from, kept in step with what other editors do. */
export function useTotal(task: string) {
  const root = `/api/joint-tasks/${task}/total`;
  const view = shallowRef<TotalView | null>(null);
  const sources = shallowRef<TotalSource[]>([]);
  const coverage = shallowRef<TotalCoverage | null>(null);
  const table = shallowRef<CombinedTable | null>(null);
  const unread = shallowRef<Problem | null>(null);
  const conflict = shallowRef<TotalConflict | null>(null);
  const gone = ref(false);
  const { busy, problem, press } = useAct();

  const places = computed(() => ordinals(view.value?.paragraphs ?? []));
  const version = computed(() => view.value?.current ?? 0);

  const ask = inOrder();
  const all = () =>
    Promise.all([
      get<TotalView>(root),
      optional<TotalSource[]>(`${root}/sources`),
      optional<TotalCoverage>(`${root}/coverage`),
      optional<CombinedTable>(`/api/joint-tasks/${task}/figures`),
    ]);

  function read(): Promise<void> {
    return ask(
      all,
      ([total, material, covered, figures]) => {
        view.value = total;
        sources.value = material ?? [];
        coverage.value = covered;
        table.value = figures;
        unread.value = null;
      },
      (error) => {
        gone.value = isRefusal(error, 'not-found');
        unread.value = problemOf(error);
      },
    );
  }

  // What is the launcher's alone, or not shared, answers as if it were not there.
  async function optional<T>(path: string): Promise<T | null> {
    try {
      return await get<T>(path);
    } catch (error) {
      if (isRefusal(error, 'not-found')) return null;
      throw error;
    }
  }

  /** Takes ticked paragraphs in, in the order in which their parts are read. */
  function take(keys: string[], after: number | null, question: number | null): Promise<boolean> {
    const paragraphs = placesOf(sources.value).filter((place) => keys.includes(keyOf(place)));
    const at = after === null ? {} : { after };
    return done(`${root}/takings`, { baseVersion: version.value, paragraphs, ...at, ...(question ? { question } : {}) });
  }

  function takeOut(paragraph: number): Promise<boolean> {
    return done(`${root}/takings-out`, { baseVersion: version.value, paragraph });
  }

  /** Makes one change on the version before one's eyes. */
  function change(wanted: Change): Promise<boolean> {
    const paragraphs = changed(piecesOf(view.value?.paragraphs ?? []), wanted);
    return done(`${root}/versions`, { baseVersion: version.value, paragraphs });
  }

  // A save that came too late shows what the others did; pressing again makes the same change on their version.
  async function done(path: string, content: unknown): Promise<boolean> {
    const receipt = await press(path, content);
    const late = problem.value && 'theirs' in problem.value ? (problem.value as unknown as TotalConflict) : null;
    conflict.value = late;
    if (receipt || late) await read();
    return receipt !== null;
  }

  useLive((_feed, notice) => notice.subject.startsWith(task), read);
  onMounted(read);

  return { view, sources, coverage, table, unread, conflict, gone, busy, problem, places, read, take, takeOut, change, press };
}
