// What the house answers with, as its Contracts write it (see /openapi). Optional members may also be null.

export interface BodyReference {
  code: string;
  name: string;
}

export interface ActorView {
  role: string;
  body: BodyReference;
  name?: string | null;
  standIn: boolean;
  for?: string | null;
}

export interface BulletinIssue {
  bulletin: string;
  year: number;
  number: number;
}

export interface ReportText {
  title: string;
  situation: string;
  analysis: string;
  advice: string;
}

export interface AttachedFile {
  hash: string;
  name: string;
}

export interface VersionView {
  number: number;
  text?: ReportText | null;
  characters: number;
  signed: boolean;
  by?: ActorView | null;
  at: string;
  note?: string | null;
}

export interface CopyView {
  body: BodyReference;
  own: boolean;
  number?: string | null;
  stage: string;
  stageName: string;
  adoption?: { kind: string; issue?: BulletinIssue | null; version: number } | null;
  currentVersion?: number | null;
  versions: VersionView[];
  comments: { version: number; text: string; by?: ActorView | null; at: string }[];
  changedAt?: string | null;
  passages?: PassageView[];
}

/** A comment on a passage of a desk's text. */
export interface PassageView {
  number: number;
  version: number;
  section: string;
  start: number;
  length: number;
  quote?: string | null;
  text?: string | null;
  by?: ActorView | null;
  at: string;
  answers: { text?: string | null; by?: ActorView | null; at: string }[];
  resolvedBy?: ActorView | null;
  resolvedAt?: string | null;
}

export interface LegView {
  number: number;
  from: BodyReference;
  to: BodyReference;
  version: number;
  state: string;
  offline: boolean;
  sentBy?: ActorView | null;
  sentAt: string;
  receivedBy?: ActorView | null;
  receivedAt?: string | null;
  endedAt?: string | null;
  reason?: string | null;
}

export interface ResultView {
  number: number;
  kind: string;
  body: BodyReference;
  by?: ActorView | null;
  at: string;
  adoption?: string | null;
  issue?: BulletinIssue | null;
  ground?: string | null;
  groundName?: string | null;
  reason?: string | null;
  directive?: number | null;
  level?: string | null;
  leader?: string | null;
  text?: string | null;
  dated?: string | null;
  outcome?: string | null;
  offline: boolean;
  evidence?: string | null;
  corrects?: number | null;
  correctedBy?: number | null;
  correctedFor?: string | null;
}

export interface DirectiveView {
  item: number;
  number?: string | null;
  body: BodyReference;
  unit?: { id: string; name: string } | null;
  due?: string | null;
  result: number;
  reply?: number | null;
  state: string;
  light?: string | null;
  overdue: boolean;
  signedFor?: { by?: ActorView | null; at: string } | null;
  extension?: ExtensionView | null;
}

export interface ExtensionView {
  from: string;
  until: string;
  granted?: boolean | null;
  reason?: string | null;
  answer?: string | null;
}

export interface UrgingView {
  item: { kind: string; number: number; body?: string | null };
  by?: ActorView | null;
  at: string;
  reason: string;
  channel: string;
}

export interface PossibleAct {
  act: string;
  body?: string | null;
  item?: number | null;
  stepUp: boolean;
  targets?: BodyReference[] | null;
}

export interface ReportView {
  id: string;
  title?: string | null;
  origin: BodyReference;
  authors: { id: string; name: string }[];
  enteredBy?: { id: string; name: string } | null;
  unit?: { id: string; name: string } | null;
  category: string;
  urgency: string;
  mark: string;
  channel: string;
  submittedAt: string;
  files: AttachedFile[];
  copies: CopyView[];
  legs: LegView[];
  results: ResultView[];
  directives: DirectiveView[];
  acts: PossibleAct[];
  /** What the author said to the desk beside the text. */
  note?: string | null;
  checks?: string[];
  urgings: UrgingView[];
  leads: LeadView[];
  handovers: HandoverView[];
  commissions: CommissionReference[];
  // Of reports that were merged: the house leaves them out where it has none.
  merges?: MergeView[];
  credits?: CreditView[];
  sources?: SourceView[];
}

/** A proposal lead that a report was turned into. */
export interface LeadView {
  item: number;
  result: number;
  number?: string | null;
  body: BodyReference;
  takenAt?: string | null;
  withdrawn: boolean;
}

/** A handover of a report to a department. */
export interface HandoverView {
  item: number;
  result: number;
  number?: string | null;
  body: BodyReference;
  unit: { id: string; name: string };
  due?: string | null;
  signedForAt?: string | null;
  reply?: number | null;
  withdrawn: boolean;
}

export interface CommissionReference {
  id: string;
  number?: string | null;
  body: BodyReference;
  title?: string | null;
  due: string;
}

/** A report that a body made of this one and others. */
export interface MergeView {
  report: string;
  body: BodyReference;
  number?: string | null;
  title?: string | null;
  stage: string;
  stageName: string;
  results: ResultView[];
  merges: MergeView[];
}

/** Whose work a merged report is. */
export interface CreditView {
  report?: string | null;
  number?: string | null;
  authors: { id: string; name: string }[];
  unit?: { id: string; name: string } | null;
  bodies: BodyReference[];
}

/** A report that was merged, as the merging desk sees it. */
export interface SourceView {
  report: string;
  number: string;
  version: number;
  title?: string | null;
}

export interface WordingPiece {
  change: 'Kept' | 'Removed' | 'Added';
  text: string;
}

export interface WordingPart {
  part: keyof ReportText;
  pieces: WordingPiece[];
}

export interface WordingChange {
  fromBody: BodyReference;
  fromVersion: number;
  toBody: BodyReference;
  toVersion: number;
  parts: WordingPart[];
}

export interface LineageView {
  root: string;
  report: ReportView;
  wordings: WordingChange[];
}

export type * from './Lists/shapes';
