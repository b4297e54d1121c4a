import type { ReportText, VersionView, WordingPart } from '../shapes';
import type { Schemas } from '../../schemas';

/** Who has a copy open for editing. */
export type EditingView = Schemas['EditingView'];

/** What an editor of the desk has typed and not yet saved as a version. */
export type BranchView = Schemas['BranchView'];

/** The three texts that stand beside the refusal of a save that came too late. */
export interface TextConflict {
  base?: VersionView | null;
  mine: ReportText;
  theirs: VersionView;
  mineChanges: WordingPart[];
  theirsChanges: WordingPart[];
  clashes: (keyof ReportText)[];
}
