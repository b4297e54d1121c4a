import { computed, onScopeDispose, shallowReactive, ref } from 'vue';

/** What a key does on this page, and how the list of shortcuts says so; without words it is left out of the list. */
export interface Shortcut {
  keys: string[];
  /** Keys that do the same by themselves, such as arrows within a list; only listed. */
  also?: string[];
  says?: string;
  press: (key: string) => void;
}

const place = 'shortcuts-off';
const bound = shallowReactive(new Set<Shortcut>());

/** Whether single keys act; who dictates or types by switches turns them off. */
export const shortcutsOn = ref(read() === null);

/** Whether the list of shortcuts is open. */
export const listed = ref(false);

/** What the keys of this page do, each once. */
export const shown = computed(() => {
  const seen = new Set<string>();
  return [...bound].filter(({ says }) => says && !seen.has(says) && seen.add(says));
});

/** Binds keys as long as the page or part stands; of two that want the same key the newer one has it. */
export function useKeys(shortcuts: Shortcut[]): void {
  for (const shortcut of shortcuts) bound.add(shortcut);
  onScopeDispose(() => shortcuts.forEach((shortcut) => bound.delete(shortcut)));
}

/** Turns single keys off or on, on this machine. */
export function setShortcuts(on: boolean): void {
  shortcutsOn.value = on;
  try {
    if (on) localStorage.removeItem(place);
    else localStorage.setItem(place, '1');
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** The name of what was pressed: `j`, `?`, `Shift+ArrowDown`; nothing with a key that belongs to the browser. */
export function nameOf(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>): string {
  if (event.ctrlKey || event.altKey || event.metaKey) return '';
  const letter = event.key.length === 1;
  return event.shiftKey && !(letter && !/[a-z]/i.test(event.key)) ? `Shift+${letter ? event.key.toLowerCase() : event.key}` : event.key;
}

/** Whether what has the focus takes letters itself. */
export function takesLetters(target: { tagName?: string; type?: string; isContentEditable?: boolean } | null): boolean {
  if (!target?.tagName) return false;
  if (target.tagName === 'INPUT') return target.type !== 'checkbox' && target.type !== 'button';
  return ['TEXTAREA', 'SELECT'].includes(target.tagName) || Boolean(target.isContentEditable);
}

/** Hands a key to whoever wants it; says whether anybody did. */
export function hand(event: KeyboardEvent): boolean {
  const name = nameOf(event);
  const composing = event.defaultPrevented || event.isComposing || takesLetters(event.target as HTMLElement | null);
  if (!name || composing || !shortcutsOn.value || dialogStands()) return false;
  const wanted = [...bound].findLast((shortcut) => shortcut.keys.includes(name));
  if (!wanted) return false;
  event.preventDefault();
  wanted.press(name);
  return true;
}

// A calendar that is shut stands in the page all the same, unseen.
function dialogStands(): boolean {
  return [...document.querySelectorAll('dialog[open], [role="dialog"]')].some((one) => one.getClientRects().length > 0);
}

function read(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}
