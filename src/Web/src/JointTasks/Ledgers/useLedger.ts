import { computed, onMounted, watch } from 'vue';
import { useRoute } from 'vue-router';
import { useList } from '../../Reports/Lists/useList';
import type { LedgerOwner } from './shapes';

/** What a ledger may be asked for: words as they stand in the address, a year, and things that hold or are not asked. */
export interface LedgerQuestion {
  words?: string[];
  flags?: string[];
}

/** The rows of a ledger, as the address narrows it; `asked` is the same question for the file that is made of it. */
export function useLedger<Row extends object>(owner: () => LedgerOwner, name: string, { words = [], flags = [] }: LedgerQuestion) {
  const route = useRoute();
  const asked = computed(() => {
    const { year } = route.query;
    return {
      ...Object.fromEntries(words.flatMap((key) => (route.query[key] ? [[key, route.query[key]]] : []))),
      ...(year && { year: Number(year) }),
      ...Object.fromEntries(flags.flatMap((key) => (route.query[key] ? [[key, true]] : []))),
    };
  });
  const path = computed(() => {
    const query = new URLSearchParams(Object.entries(asked.value).map(([key, value]) => [key, String(value)]));
    return `${owner().path}/${name}?${query.toString()}`;
  });
  const list = useList<Row>(
    () => path.value,
    (feed) => feed === owner().feed,
  );
  watch(path, () => list.read());
  onMounted(list.read);
  return { list, asked };
}
