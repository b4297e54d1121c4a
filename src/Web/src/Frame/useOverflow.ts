import { nextTick, onMounted, onScopeDispose, ref, watch, type Ref } from 'vue';

/** How many of the links in a row fit; the row wraps and shows its first line only, so that the browser itself measures them. */
export function useOverflow(row: Ref<HTMLElement | null>, links: () => unknown[]) {
  const fitting = ref(Number.MAX_SAFE_INTEGER);
  const measure = () => {
    const all = [...(row.value?.children ?? [])] as HTMLElement[];
    const next = all.findIndex((one) => one.offsetTop > all[0]!.offsetTop);
    fitting.value = next < 0 ? all.length : next;
  };
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
  onMounted(() => row.value && observer?.observe(row.value));
  watch(links, () => nextTick(measure), { flush: 'post' });
  onScopeDispose(() => observer?.disconnect());
  return fitting;
}
