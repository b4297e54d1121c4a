import type { BodyReference, CommissionReference } from '../Reports/shapes';

export interface CommissionItem {
  commission: string;
  number?: string | null;
  title?: string | null;
  body: BodyReference;
  state: string;
  issuedAt: string;
  due: string;
  asked: number;
  answered: number;
  reports: number;
  adopted: number;
  signedFor?: boolean | null;
  overdue: boolean;
}

/** How far one of those who were asked is. */
export interface Addressee {
  body: BodyReference;
  unit?: { id: string; name: string } | null;
  offline: boolean;
  signedForAt?: string | null;
  sent: number;
  adopted: number;
  late: number;
  overdue: boolean;
}

export interface CommissionView {
  id: string;
  number?: string | null;
  body: BodyReference;
  title?: string | null;
  requirements?: string | null;
  state: string;
  issuedAt: string;
  due: string;
  extensions: { from: string; until: string; reason: string; at: string }[];
  endReason?: string | null;
  parent?: CommissionReference | null;
  relays: CommissionReference[];
  addressees: Addressee[];
  totals?: { asked: number; answered: number; reports: number; adopted: number; late: number; overdue: number } | null;
  acts: string[];
}

/** A report that came for a commission. */
export interface CommissionAnswer {
  report: string;
  title?: string | null;
  number?: string | null;
  from: BodyReference;
  unit?: { id: string; name: string } | null;
  stage: string;
  stageName: string;
  sentAt: string;
  late: boolean;
  adopted: boolean;
}
