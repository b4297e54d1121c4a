import type { ActorView, AttachedFile, BodyReference, WordingPiece } from '../../Reports/shapes';

// A part (分报告) and the fieldwork behind it, as the house takes and answers them (see /openapi).

export interface FieldSite {
  place: string;
  visitedOn?: string | null;
  address?: string | null;
  note?: string | null;
  photos: AttachedFile[];
}

export interface FieldForum {
  subject: string;
  people: number | string | null;
  heldOn?: string | null;
  minutes?: string | null;
}

/** Fieldwork of one body; everything may still be missing. */
export interface FieldworkSheet {
  sites: FieldSite[];
  forums: FieldForum[];
  questionnaires?: { sent: number | null; returned: number | null } | null;
  cases: { title: string; text: string }[];
  problems: string[];
  suggestions: string[];
  files: AttachedFile[];
}

/** Fieldwork counted. */
export interface FieldworkTotals {
  sites: number;
  forums: number;
  people: number;
  questionnairesSent: number;
  questionnairesReturned: number;
  cases: number;
  problems: number;
  suggestions: number;
  files: number;
}

export interface PartText {
  title: string;
  situation: string;
  problems: string;
  advice: string;
}

/** A line of the data table; without a value it is missing. */
export interface FigureView {
  indicator: string;
  name: string;
  unit?: string | null;
  period?: string | null;
  value?: number | null;
}

export interface PartVersionItem {
  number: number;
  characters: number;
  origin: string;
  by?: ActorView | null;
  at: string;
  note?: string | null;
  evidence?: string | null;
  handedInAt?: string | null;
  signedBy?: ActorView | null;
  signedAt?: string | null;
}

/** A version with all it holds. */
export interface PartVersionView {
  version: PartVersionItem;
  text?: PartText | null;
  figures: FigureView[];
  fieldwork?: FieldworkSheet | null;
  totals?: FieldworkTotals | null;
  files: AttachedFile[];
}

/** How one section changed. */
export interface PartWording {
  part: string;
  pieces: WordingPiece[];
}

export interface PartDifferences {
  from: number;
  to: number;
  parts: PartWording[];
  figures: { indicator: string; name: string; before?: number | null; after?: number | null }[];
}

/** What stands beside the refusal of a text that came too late. */
export interface PartConflict {
  base?: PartVersionView | null;
  mine: PartText;
  theirs: PartVersionView;
  mineChanges: PartWording[];
  theirsChanges: PartWording[];
  clashes: string[];
}

/** One time that a part was sent. */
export interface Sending {
  version: number;
  sentAt: string;
  sentBy?: ActorView | null;
  due?: string | null;
  late: boolean;
  receivedAt?: string | null;
  recalledAt?: string | null;
  returnedAt?: string | null;
  reason?: string | null;
}

/** How far a part is on its way. */
export interface DeliveryView {
  state: string;
  due?: string | null;
  late: boolean;
  sendings: Sending[];
}

/** The part of one body: for its own people all of it, for the launcher what was sent. */
export interface PartView {
  task: string;
  body: BodyReference;
  number: string;
  own: boolean;
  offline: boolean;
  percent: number;
  delivery: DeliveryView;
  fieldwork?: { revision: number; sheet?: FieldworkSheet | null; totals: FieldworkTotals; savedAt: string } | null;
  figuresRevision?: number | null;
  figures: FigureView[];
  versions: PartVersionItem[];
  movedOn: boolean;
  acts: string[];
}

/** An empty sheet. */
export function emptySheet(): FieldworkSheet {
  return { sites: [], forums: [], questionnaires: null, cases: [], problems: [], suggestions: [], files: [] };
}

/** The sheet as it is sent: rows that were opened and left empty are not part of it. */
export function filledSheet(sheet: FieldworkSheet): FieldworkSheet {
  const written = (text?: string | null) => text?.trim() || null;
  return {
    sites: sheet.sites
      .filter((one) => one.place.trim() || written(one.note) || one.photos.length > 0)
      .map((one) => ({ ...one, visitedOn: one.visitedOn || null, address: written(one.address), note: written(one.note) })),
    forums: sheet.forums
      .filter((one) => one.subject.trim() || one.people || written(one.minutes))
      .map((one) => ({ ...one, people: one.people || 0, heldOn: one.heldOn || null, minutes: written(one.minutes) })),
    questionnaires: sheet.questionnaires && { sent: sheet.questionnaires.sent ?? 0, returned: sheet.questionnaires.returned ?? 0 },
    cases: sheet.cases.filter((one) => one.title.trim() || one.text.trim()),
    problems: sheet.problems.map((line) => line.trim()).filter(Boolean),
    suggestions: sheet.suggestions.map((line) => line.trim()).filter(Boolean),
    files: sheet.files,
  };
}
