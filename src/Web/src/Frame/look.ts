import { reactive, watch } from 'vue';

/** How large words stand (适老): as they are, one step and two steps larger. */
export const Sizes = ['usual', 'large', 'larger'] as const;

/** How this browser shows the windows. */
export interface Look {
  size: (typeof Sizes)[number];
  contrast: boolean;
}

/** Where a browser keeps what was chosen; small enough to be a part of `localStorage`. */
export interface Keeping {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const Key = 'linked.look';

/** What was chosen before. Something unreadable counts as nothing chosen; then strong contrast follows the machine's own setting. */
export function lookIn(keeping: Keeping | null, machineWantsContrast: boolean): Look {
  const usual: Look = { size: 'usual', contrast: machineWantsContrast };
  try {
    const kept = JSON.parse(keeping?.getItem(Key) ?? '{}') as Partial<Look>;
    return {
      size: Sizes.find((size) => size === kept.size) ?? usual.size,
      contrast: typeof kept.contrast === 'boolean' ? kept.contrast : usual.contrast,
    };
  } catch {
    return usual;
  }
}

/** The look of the windows of this browser; whatever changes it shows at once, and stands again at the next visit. */
export const look = reactive<Look>({ size: 'usual', contrast: false });

/** Wears what was chosen; before the first page is drawn, so that nothing jumps. */
export function wear(): void {
  const keeping = keepingOf(window);
  Object.assign(look, lookIn(keeping, window.matchMedia('(prefers-contrast: more)').matches));
  watch(look, () => {
    show(look);
    keeping?.setItem(Key, JSON.stringify(look));
  });
  show(look);
  // Chosen in one tab, worn by all.
  window.addEventListener('storage', (event) => {
    if (event.key === Key) Object.assign(look, lookIn(keeping, look.contrast));
  });
}

function show({ size, contrast }: Look): void {
  const { classList } = document.documentElement;
  classList.toggle('large', size === 'large');
  classList.toggle('larger', size === 'larger');
  classList.toggle('contrast', contrast);
}

// A browser that keeps nothing (a setting of some) shows what is chosen until the page is left.
function keepingOf(home: Window): Keeping | null {
  try {
    return home.localStorage;
  } catch {
    return null;
  }
}
