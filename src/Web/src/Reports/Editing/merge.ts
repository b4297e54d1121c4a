import type { ReportText } from '../shapes';
import type { TextConflict } from './shapes';

/** The parts of a text, in the order in which they are read. */
export const parts = ['title', 'situation', 'analysis', 'advice'] as const;

/** Who changed a part since the text both began from. */
export type Change = 'clash' | 'mine' | 'theirs' | 'none';

/** Who changed this part. */
export function changeOf(conflict: TextConflict, part: keyof ReportText): Change {
  if (conflict.clashes.includes(part)) return 'clash';
  const base = (conflict.base?.text ?? conflict.theirs.text)?.[part];
  if (conflict.mine[part] !== base) return 'mine';
  return conflict.theirs.text?.[part] !== base ? 'theirs' : 'none';
}

/** Puts together what does not clash; where both changed a part, my own words stand until the person decides. */
export function proposalOf(conflict: TextConflict): ReportText {
  const words = (part: keyof ReportText) => {
    const change = changeOf(conflict, part);
    return (change === 'clash' || change === 'mine' ? conflict.mine : conflict.theirs.text)?.[part] ?? '';
  };
  return { title: words('title'), situation: words('situation'), analysis: words('analysis'), advice: words('advice') };
}
