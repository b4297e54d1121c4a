import { nextTick, ref, type Ref } from 'vue';
import { heirOf } from './rows';

const bar = 72;

/**
 * Keeps what one reads where it is while a list changes: the row that has the focus, or is pointed at, or is the first in
 * sight, stands at the same height afterwards. Rows that came above it are counted, to be told calmly.
 */
export function useAnchor(root: Ref<HTMLElement | null>) {
  const arrived = ref(0);
  const rows = () => [...(root.value?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  const keys = () => rows().map((row) => row.dataset.key ?? '');
  const rowOf = (key: string | undefined) => rows().find((row) => row.dataset.key === key);

  function inSight(): HTMLElement | undefined {
    const top = root.value?.getBoundingClientRect().top ?? 0;
    return top < bar ? rows().find((row) => row.getBoundingClientRect().bottom > bar) : undefined;
  }

  /** Lets the list change by `apply`. */
  async function keep(apply: () => void): Promise<void> {
    const focused = rows().find((row) => row.contains(document.activeElement));
    const anchor = focused ?? rows().find((row) => row.matches(':hover')) ?? inSight();
    const [before, top, held] = [keys(), anchor?.getBoundingClientRect().top ?? 0, document.activeElement];
    apply();
    await nextTick();
    const after = keys();
    if (focused && !after.includes(focused.dataset.key ?? '')) {
      const heir = heirOf(before, focused.dataset.key ?? '', after);
      rowOf(heir)?.querySelector<HTMLElement>('[data-row]')?.focus({ preventScroll: true });
      rowOf(heir)?.scrollIntoView({ block: 'nearest' });
      return;
    }
    const same = anchor && rowOf(anchor.dataset.key);
    if (!same) return;
    // A row that moves to another place of the list loses the focus on the way.
    if (focused && document.activeElement !== held) (held as HTMLElement).focus({ preventScroll: true });
    window.scrollBy(0, same.getBoundingClientRect().top - top);
    const known = new Set(before);
    arrived.value += rows().filter((row) => !known.has(row.dataset.key ?? '') && row.getBoundingClientRect().bottom < bar).length;
  }

  /** Goes to the top of the list, where the new ones are. */
  function showArrived(): void {
    arrived.value = 0;
    root.value?.scrollIntoView({ block: 'center' });
    root.value?.querySelector<HTMLElement>('[data-row]')?.focus({ preventScroll: true });
    window.scrollBy(0, Math.min(0, (root.value?.getBoundingClientRect().top ?? 0) - bar * 2));
  }

  return { arrived, keep, showArrived };
}
