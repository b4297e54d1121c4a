import type { ReportText, VersionView, WordingPart } from '../shapes';

/** Who has a copy open for editing. */
export interface EditingView {
  editor?: { id: string; name: string } | null;
  mine: boolean;
  readOnly: boolean;
  since?: string | null;
  typedAt?: string | null;
  freeAt?: string | null;
  mayTakeOver: boolean;
}

/** What an editor of the desk has typed and not yet saved as a version. */
export interface BranchView {
  editor: { id: string; name: string };
  mine: boolean;
  baseVersion: number;
  stale: boolean;
  savedAt: string;
  text: ReportText;
  changes: WordingPart[];
}

/** The three texts that stand beside the refusal of a save that came too late. */
export interface TextConflict {
  base?: VersionView | null;
  mine: ReportText;
  theirs: VersionView;
  mineChanges: WordingPart[];
  theirsChanges: WordingPart[];
  clashes: (keyof ReportText)[];
}
