import type { ActorView, BodyReference } from '../Reports/shapes';

export interface LeadItem {
  report: string;
  lead: number;
  number?: string | null;
  title?: string | null;
  author?: string | null;
  category: string;
  reason: string;
  turnedAt: string;
  takenAt?: string | null;
}

export interface HandoverItem {
  report: string;
  handover: number;
  number?: string | null;
  title?: string | null;
  unit: { id: string; name: string };
  due?: string | null;
  handedAt: string;
  signedForAt?: string | null;
  answeredAt?: string | null;
  outcome?: string | null;
  light?: string | null;
  overdue?: boolean;
}

export interface UrgingItem {
  report: string;
  urging: number;
  title?: string | null;
  kind: string;
  body: BodyReference;
  to?: BodyReference | null;
  unit?: { id: string; name: string } | null;
  by?: ActorView | null;
  reason: string;
  channel: string;
  waits: boolean;
  at: string;
}
