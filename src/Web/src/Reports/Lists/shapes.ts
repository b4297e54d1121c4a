import type { Offered, Schemas } from '../../schemas';

/** Lines of lists and drafts, as the house sends them. */
export type Page<T> = Omit<Schemas['PageOfDeskItem'], 'items'> & { items: T[] };

<<<<<<< HEAD
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
=======
export type DeskItem = Schemas['DeskItem'];
>>>>>>> origin/main

export type FollowedItem = Schemas['FollowedItem'];

export type SentItem = Schemas['SentItem'];

export type DirectiveItem = Schemas['DirectiveItem'];

export type DraftContent = Offered<Schemas['DraftContent'], 'category' | 'urgency' | 'mark' | 'channel'>;

<<<<<<< HEAD
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
=======
export type Draft = Omit<Schemas['Draft'], 'content'> & { content: DraftContent };
>>>>>>> origin/main
