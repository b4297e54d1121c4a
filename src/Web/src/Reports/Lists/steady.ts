/**
 * The rows as they were read again, each where it stood before: one that was dealt with does not jump to the top under
 * one's hand. What is new comes first; what only moved up from the next page comes last. A reload puts all in order.
 */
export function steady<T>(before: T[], found: T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map(found.map((item) => [keyOf(item), item]));
  const stays = before.map((item) => byKey.get(keyOf(item))).filter((item): item is T & {} => item != null);
  const known = new Set(stays);
  const last = found.findLastIndex((item) => known.has(item as T & {}));
  const fresh = (item: T) => !known.has(item as T & {});
  return [...found.slice(0, last + 1).filter(fresh), ...stays, ...found.slice(last + 1)];
}
