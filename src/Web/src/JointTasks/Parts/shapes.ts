import type { Schemas } from '../../schemas';

// A part (分报告) and the fieldwork behind it, as the house takes and answers them (see /openapi).

export type FieldSite = Schemas['FieldSite'];

// Of a number that is filled in the field may hold what is none.
export type FieldForum = Omit<Schemas['FieldForum'], 'people'> & { people: number | string | null };

/** Fieldwork of one body; everything may still be missing. */
export type FieldworkSheet = Omit<Schemas['FieldworkSheet'], 'forums' | 'questionnaires'> & {
  forums: FieldForum[];
  questionnaires?: { [P in keyof Schemas['Questionnaires']]: number | null } | null;
};

/** Fieldwork counted. */
export type FieldworkTotals = Schemas['FieldworkTotals'];

export type PartText = Schemas['PartText'];

/** A line of the data table; without a value it is missing. */
export type FigureView = Schemas['FigureView'];

export type PartVersionItem = Schemas['PartVersionItem'];

/** A version with all it holds. */
export type PartVersionView = Schemas['PartVersionView'];

/** How one section changed. */
export type PartWording = Schemas['WordingPart'];

export type PartDifferences = Schemas['PartDifferences'];

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
export type Sending = Schemas['SendingView'];

/** How far a part is on its way. */
export type DeliveryView = Schemas['DeliveryView'];

/** The part of one body: for its own people all of it, for the launcher what was sent. */
export type PartView = Schemas['PartView'];

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
