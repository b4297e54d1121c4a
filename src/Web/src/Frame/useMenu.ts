import { nextTick, onScopeDispose, ref, watch, type Ref } from 'vue';

/**
 * A list that a button opens: closed by Escape, by pressing elsewhere, by going elsewhere with the keyboard; arrows go
 * through it. `box` holds the button and the list.
 */
export function useMenu(box: Ref<HTMLElement | null>) {
  const open = ref(false);
  const outside = (event: Event) => box.value?.contains(event.target as Node) || (open.value = false);
  const entries = () => [...(box.value?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      open.value = false;
      box.value?.querySelector('button')?.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = entries();
    if (!step || all.length === 0) return;
    event.preventDefault();
    const next = all.indexOf(document.activeElement as HTMLElement) + step;
    all[(next + all.length) % all.length]!.focus();
  }

  async function toggle() {
    open.value = !open.value;
    await nextTick();
    if (open.value) entries()[0]?.focus();
  }

  const signs: [string, (event: never) => void][] = [
    ['pointerdown', outside],
    ['focusin', outside],
    ['keydown', onKey],
  ];
  const quiet = () => signs.forEach(([sign, hear]) => document.removeEventListener(sign, hear as EventListener));
  watch(open, (now) => {
    quiet();
    if (now) signs.forEach(([sign, hear]) => document.addEventListener(sign, hear as EventListener));
  });
  onScopeDispose(quiet);
  return { open, toggle };
}
