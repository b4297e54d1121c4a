import { shallowRef } from 'vue';

/** The list from which papers are opened one after the other: its name, its address, its papers in order. */
export interface Trail {
  from: string;
  name: string;
  papers: string[];
  /** The paper that was opened last. */
  at: string;
}

/** Where a paper stands on the trail. */
export interface Place {
  number: number;
  of: number;
  previous?: string;
  next?: string;
  from: string;
  name: string;
}

const key = 'trail';
const kept = shallowRef<Trail | null>(null);

/** Lays the trail as a paper is opened; a reload of this tab finds it again. */
export function layTrail(trail: Trail): void {
  kept.value = trail;
  try {
    sessionStorage.setItem(key, JSON.stringify(trail));
  } catch {
    // Without a store the trail lasts as long as the page.
  }
}

/** The trail of this tab. */
export function trail(): Trail | null {
  if (kept.value) return kept.value;
  try {
    const text = sessionStorage.getItem(key);
    kept.value = text ? (JSON.parse(text) as Trail) : null;
  } catch {
    // Neither is there one where nothing can be kept.
  }
  return kept.value;
}

/** Where the paper stands, if it was opened from a list. */
export function placeOn(laid: Trail | null, paper: string): Place | null {
  const index = laid?.papers.indexOf(paper) ?? -1;
  if (!laid || index < 0) return null;
  return {
    number: index + 1,
    of: laid.papers.length,
    previous: laid.papers[index - 1],
    next: laid.papers[index + 1],
    from: laid.from,
    name: laid.name,
  };
}

/** How many rows the list under this address had when a paper of it was opened. */
export function shownAt(): number {
  const laid = trail();
  return laid?.from === window.location.pathname + window.location.search ? laid.papers.length : 0;
}
