import type { PassageView } from '../shapes';

/** A run of a section's words, and the comments that speak of it. */
export interface Piece {
  words: string;
  passages: number[];
}

/** Cuts a section's words wherever a passage that was commented on begins or ends; passages may overlap. */
export function piecesOf(words: string, passages: Pick<PassageView, 'number' | 'start' | 'length'>[]): Piece[] {
  const within = (at: number) => Math.min(Math.max(at, 0), words.length);
  const spans = passages.map(({ number, start, length }) => ({ number, from: within(start), to: within(start + length) }));
  const cuts = [...new Set([0, words.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    words: words.slice(from, cuts[index + 1]),
    passages: spans.filter((span) => span.from <= from && from < span.to).map((span) => span.number),
  }));
}

/** Where a selection stands within an element's words; none where nothing is selected or it reaches outside. */
export function selectedIn(element: Element, selection: Selection | null): { start: number; length: number } | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { start: before.toString().length, length: range.toString().length };
}
