/** Words by their names; groups of them hold groups. */
export type Words = Record<string, unknown>;

/** Lays words over others of the same names, so that whoever holds those reads these. */
export function layOver(under: Words, over: Words): void {
  for (const [name, words] of Object.entries(over)) {
    const below = under[name];
    if (isGroup(below) && isGroup(words)) layOver(below, words);
    else under[name] = words;
  }
}

export function isGroup(words: unknown): words is Words {
  return typeof words === 'object' && words !== null && !Array.isArray(words);
}
