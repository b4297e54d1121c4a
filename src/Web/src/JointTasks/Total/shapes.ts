import type { ActorView, BodyReference, WordingPiece } from '../../Reports/shapes';

// The total report (总报告) and what it is made from, as the house answers (see /openapi).

/** Where a paragraph came from, and how far it was edited since. */
export interface OriginView {
  body?: BodyReference | null;
  version?: number | null;
  section?: string | null;
  paragraph?: number | null;
  relation?: string | null;
  words?: string | null;
  outdated?: boolean | null;
}

export interface TotalParagraph {
  id: number;
  heading?: string | null;
  text: string;
  question?: number | null;
  origins: OriginView[];
}

export interface TotalVersion {
  number: number;
  characters: number;
  step: string;
  by?: ActorView | null;
  at: string;
  note?: string | null;
}

export interface Sharing {
  total: boolean;
  figures: boolean;
  participants: boolean;
}

export interface TotalView {
  version: number;
  current: number;
  paragraphs?: TotalParagraph[] | null;
  characters: number;
  signed?: number | null;
  versions: TotalVersion[];
  shared?: Sharing | null;
  acts: string[];
}

/** A paragraph as it is sent: its origins are the house's to keep. */
export interface TotalPiece {
  id: number | null;
  heading: string | null;
  text: string;
  question: number | null;
}

/** A place in a part. */
export interface PartPlace {
  body: string;
  version: number;
  section: string;
  paragraph: number;
}

export interface TotalSource {
  body: BodyReference;
  version: number;
  sections: { section: string; paragraphs: { paragraph: number; text: string; takenInto: number[] }[] }[];
}

export interface TotalCoverage {
  version: number;
  questions: { question: number; text?: string | null; paragraphs: number; quoted: BodyReference[] }[];
  bodies: {
    body: BodyReference;
    receivedVersion?: number | null;
    paragraphs: number;
    sections: { section: string; taken: number; paragraphs: number }[];
    questions: number[];
  }[];
  withoutQuestion: number;
}

export interface CombinedTable {
  expected?: BodyReference[] | null;
  rows: CombinedFigure[];
}

export interface CombinedFigure {
  indicator: string;
  name: string;
  unit?: string | null;
  period?: string | null;
  combination: string;
  weight?: string | null;
  value?: number | null;
  figures?: { body: BodyReference; value: number }[] | null;
  missing?: BodyReference[] | null;
  unweighted?: BodyReference[] | null;
}

export interface ParagraphChange {
  id?: number | null;
  kind: string;
  heading: WordingPiece[];
  text: WordingPiece[];
}

export interface TotalDifferences {
  from: number;
  to: number;
  changes: ParagraphChange[];
}

/** What stands beside the refusal of a save that came too late. */
export interface TotalConflict {
  base?: TotalView | null;
  mine?: TotalPiece[] | null;
  theirs: TotalView;
  mineChanges: ParagraphChange[];
  theirsChanges: ParagraphChange[];
  clashes: number[];
}
