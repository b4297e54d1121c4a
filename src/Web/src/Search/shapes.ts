import type { Schemas } from '../schemas';

/** What is searched for; everything left out narrows nothing. */
export type SearchQuery = Schemas['SearchQuery'];

export type FoundReport = Schemas['FoundReport'];

export type FoundPage = Schemas['FoundPage'];

export type SavedSearch = Schemas['SavedSearch'];

/** A similar report that the reader may open. */
export type Twin = Schemas['Twin'];

export type TwinsView = Schemas['TwinsView'];
