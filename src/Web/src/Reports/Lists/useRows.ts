import { onMounted, watch } from 'vue';
import { shownAt } from './trail';
import { useList } from './useList';
import { useSelection } from './useSelection';

/** A list whose rows may be chosen, as far down as one was on coming back; at another address it begins anew. */
export function useRows<T extends object>(
  path: () => string,
  hears: (feed: string) => boolean,
  keyOf: (item: T) => string,
  selects: (item: T) => boolean = () => true,
) {
  const list = useList<T>(path, hears, keyOf);
  const selection = useSelection(() => (list.items ?? []).filter(selects).map(keyOf));

  onMounted(() => list.again(shownAt()));
  watch(path, () => {
    selection.clear();
    list.items = null;
    void list.read();
  });
  return { list, selection };
}
