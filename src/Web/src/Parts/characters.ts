/** 字数 as the house counts it for display: white space left out, one for a character outside the basic plane. */
export function characters(...parts: string[]): number {
  return parts.reduce((sum, part) => sum + [...part].filter((rune) => !/\s/u.test(rune)).length, 0);
}
