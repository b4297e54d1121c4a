import type { DraftContent } from '../shapes';

/** Whether two drafts say the same: a member that is missing, empty or null is the same as none. */
export function sameDraft(left: DraftContent, right: DraftContent): boolean {
  return signOf(left) === signOf(right);
}

function signOf(draft: DraftContent): string {
  const said = Object.entries(draft).filter(([, value]) => value != null && value !== '' && !isEmptyList(value));
  return JSON.stringify(said.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
