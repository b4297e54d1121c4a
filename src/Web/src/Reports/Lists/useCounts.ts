import { onMounted, reactive } from 'vue';
import { get } from '../../Acts/ask';
import { inOrder } from '../../Acts/inOrder';
import { problemOf } from '../../Acts/problem';
import { useLive } from '../../Feed/useLive';
import type { ListCounts } from '../shapes';

/** The numbers on the tabs of one page; they move with every notice that can change them. */
export function useCounts(path: () => string, hears: (feed: string) => boolean) {
  const counts = reactive<ListCounts>({ todo: 0, unread: 0 });

  const ask = inOrder();
  const read = () =>
    ask(
      () => get<ListCounts>(path()),
      (answer) => Object.assign(counts, answer),
      // The list beneath asks the same house and says what is wrong; the numbers stay as they were.
      problemOf,
    );

  useLive(hears, read);
  onMounted(read);
  return counts;
}
