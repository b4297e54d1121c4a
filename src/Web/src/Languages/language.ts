/** The languages of the windows. What the house says itself, and what people wrote, stays Chinese in each. */
export const Languages = ['zh', 'en'] as const;

export type Language = (typeof Languages)[number];

/** Where a browser keeps what was chosen; small enough to be a part of `localStorage`. */
export interface Keeping {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const Key = 'linked.language';

/** What was chosen before in this browser; Chinese where nothing was, whatever the machine speaks. */
export function languageIn(keeping: Keeping | null): Language {
  const kept = keeping?.getItem(Key);
  return Languages.find((one) => one === kept) ?? 'zh';
}

/** The language that this page speaks until it is loaded anew. */
export const language: Language = languageIn(keepingHere());

/** Speaks another language from now on: words stand in too many places to be changed under the reader's eyes, so the page begins again. */
export function choose(chosen: Language, keeping = keepingHere()): void {
  keeping?.setItem(Key, chosen);
  window.location.reload();
}

// A browser that keeps nothing (a setting of some, and none where there is no window) stays Chinese.
function keepingHere(): Keeping | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
