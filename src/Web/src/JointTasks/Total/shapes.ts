import type { Schemas } from '../../schemas';

// The total report (总报告) and what it is made from, as the house answers (see /openapi).

/** Where a paragraph came from, and how far it was edited since. */
export type OriginView = Schemas['OriginView'];

export type TotalParagraph = Schemas['TotalParagraphView'];

export type TotalVersion = Schemas['TotalVersionView'];

export type Sharing = Schemas['SharingView'];

export type TotalView = Schemas['TotalView'];

/** A paragraph as it is sent: its origins are the house's to keep. */
export type TotalPiece = Required<Schemas['TotalPiece']>;

/** A place in a part. */
export type PartPlace = Schemas['PartPlace'];

export type TotalSource = Schemas['TotalSource'];

export type TotalCoverage = Schemas['TotalCoverageView'];

export type CombinedTable = Schemas['CombinedTableView'];

export type CombinedFigure = Schemas['CombinedFigureView'];

export type ParagraphChange = Schemas['ParagraphChange'];

export type TotalDifferences = Schemas['TotalDifferences'];

/** What stands beside the refusal of a save that came too late. */
export interface TotalConflict {
  base?: TotalView | null;
  mine?: TotalPiece[] | null;
  theirs: TotalView;
  mineChanges: ParagraphChange[];
  theirsChanges: ParagraphChange[];
  clashes: number[];
}
