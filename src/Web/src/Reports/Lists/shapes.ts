import type { Offered, Schemas } from '../../schemas';

/** Lines of lists and drafts, as the house sends them. */
export type Page<T> = Omit<Schemas['PageOfDeskItem'], 'items'> & { items: T[] };

export type DeskItem = Schemas['DeskItem'];

export type FollowedItem = Schemas['FollowedItem'];

export type SentItem = Schemas['SentItem'];

export type DirectiveItem = Schemas['DirectiveItem'];

export type DraftContent = Offered<Schemas['DraftContent'], 'category' | 'urgency' | 'mark' | 'channel'>;

export type Draft = Omit<Schemas['Draft'], 'content'> & { content: DraftContent };

/** What the tabs of a desk or of an author count. */
export type ListCounts = Schemas['ListCounts'];

/** A list of a desk with its filter, saved by a person under a name. */
export type DeskView = Schemas['DeskView'];
