import { computed, ref, type Ref } from 'vue';

/** Which rows are chosen, in a list whose rows come and go. */
export interface Selection {
  chosen: Ref<Set<string>>;
  has(key: string): boolean;
  toggle(key: string): void;
  /** Chooses every row between the one last chosen and this one. */
  extend(key: string): void;
  /** Chooses all rows shown, or none where all are chosen. */
  all(): void;
  clear(): void;
  drop(keys: string[]): void;
}

/** Keeps a selection over the rows as they stand; a row that went is chosen no longer. */
export function useSelection(keys: () => string[]): Selection {
  const picked = ref(new Set<string>());
  const chosen = computed(() => new Set(keys().filter((key) => picked.value.has(key))));
  let last = '';

  function put(next: Iterable<string>): void {
    picked.value = new Set(next);
  }

  function toggle(key: string): void {
    const next = new Set(chosen.value);
    if (!next.delete(key)) next.add(key);
    last = key;
    put(next);
  }

  function extend(key: string): void {
    const shown = keys();
    const [from, to] = [shown.indexOf(last), shown.indexOf(key)];
    if (from < 0 || to < 0) return chosen.value.has(key) ? undefined : toggle(key);
    put([...chosen.value, ...shown.slice(Math.min(from, to), Math.max(from, to) + 1)]);
  }

  return {
    chosen,
    has: (key) => chosen.value.has(key),
    toggle,
    extend,
    all: () => put(chosen.value.size === keys().length ? [] : keys()),
    clear: () => put([]),
    drop: (gone) => put([...chosen.value].filter((key) => !gone.includes(key))),
  };
}
