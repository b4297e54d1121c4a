import type { AttachedFile, BodyReference, BulletinIssue } from '../shapes';

/** Lines of lists and drafts, as the house sends them. */
export interface Page<T> {
  items: T[];
  next?: string | null;
}

export interface DeskItem {
  report: string;
  title?: string | null;
  number?: string | null;
  stage: string;
  stageName: string;
  todo?: string | null;
  origin: BodyReference;
  from?: BodyReference | null;
  author?: string | null;
  category: string;
  urgency: string;
  mark: string;
  characters: number;
  kind?: string | null;
  issue?: BulletinIssue | null;
  submittedAt: string;
  changedAt: string;
  due?: string | null;
  light?: string | null;
  overdue?: boolean;
  minutesLeft?: number | null;
  /** Why it waits, as the house says it. */
  why?: string | null;
  /** What may be done with several at once. */
  acts?: string[];
}

export interface FollowedItem {
  report: string;
  title?: string | null;
  number?: string | null;
  body: BodyReference;
  stage: string;
  stageName: string;
  todo: boolean;
  result?: string | null;
  resultBody?: BodyReference | null;
  category: string;
  urgency: string;
  characters: number;
  submittedAt: string;
  changedAt: string;
}

export interface SentItem {
  report: string;
  leg: number;
  title?: string | null;
  number?: string | null;
  to: BodyReference;
  state: string;
  offline: boolean;
  sentAt: string;
  changedAt: string;
}

export interface DirectiveItem {
  report: string;
  directive: number;
  title?: string | null;
  number?: string | null;
  body: BodyReference;
  level: string;
  leader: string;
  dated: string;
  due?: string | null;
  replied: boolean;
  recordedAt: string;
  unit?: { id: string; name: string } | null;
  state: string;
  light?: string | null;
  overdue: boolean;
  firstDue?: string | null;
  extensionAsked: boolean;
  urgings: number;
}

export interface DraftContent {
  body?: string | null;
  title?: string | null;
  situation?: string | null;
  analysis?: string | null;
  advice?: string | null;
  category?: string | null;
  urgency?: string | null;
  mark?: string | null;
  unit?: string | null;
  author?: string | null;
  channel?: string | null;
  files?: AttachedFile[] | null;
  baseVersion?: number | null;
}

export interface Draft {
  report: string;
  revision: number;
  content: DraftContent;
  savedAt: string;
}

/** What the tabs of a desk or of an author count. */
export interface ListCounts {
  todo: number;
  unread: number;
}

/** A list of a desk with its filter, saved by a person under a name. */
export interface DeskView {
  id: string;
  name: string;
  body: string;
  list: string;
  filter: Record<string, unknown>;
}
