import type { BodyReference } from '../Reports/shapes';

/** What is searched for; everything left out narrows nothing. */
export interface SearchQuery {
  words?: string;
  body?: string;
  stage?: string;
  kind?: string;
  category?: string;
  urgency?: string;
  from?: string;
  until?: string;
}

export interface FoundReport {
  report: string;
  title?: string | null;
  number?: string | null;
  body: BodyReference;
  stage: string;
  stageName: string;
  kind?: string | null;
  origin: BodyReference;
  author?: string | null;
  category: string;
  urgency: string;
  submittedAt: string;
}

export interface FoundPage {
  items: FoundReport[];
  next?: string | null;
  count?: number | null;
  more: boolean;
}

export interface SavedSearch {
  id: string;
  name: string;
  query: SearchQuery;
  savedAt: string;
}

/** A similar report that the reader may open. */
export interface Twin {
  report: string;
  share: number;
  title?: string | null;
  number?: string | null;
  body: BodyReference;
  stage: string;
  stageName: string;
  origin: BodyReference;
  submittedAt: string;
}

export interface TwinsView {
  items: Twin[];
  more: boolean;
  othersAlike: boolean;
}
