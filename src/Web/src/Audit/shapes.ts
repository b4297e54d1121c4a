import type { Schemas } from '../schemas';

/** An entry of the audit, as the house tells it. */
export type AuditEntry = Schemas['AuditEntry'];

export type AuditLine = Schemas['AuditLine'];

/** The header of an event: who did what when. */
export type ActLine = Schemas['ActLine'];

export type Tombstone = Schemas['Tombstone'];

export type SubjectHistory = Schemas['SubjectHistory'];

/** What the form holds: days stand in Beijing time. */
export interface AuditQuery {
  account?: string;
  subject?: string;
  action?: string;
  outcome?: string;
  address?: string;
  from?: string;
  until?: string;
  person?: string;
}

const Uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether it names something with a history of its own. */
export const isId = (subject?: string | null): subject is string => !!subject && Uuid.test(subject);

/** The query as it stands in an address; a day counts to its end. */
export function asked(query: AuditQuery): string {
  const { from, until, ...rest } = query;
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) {
    if (value?.trim()) words.set(name, value.trim());
  }
  if (from) words.set('from', `${from}T00:00:00+08:00`);
  if (until) words.set('to', `${dayAfter(until)}T00:00:00+08:00`);
  return words.toString();
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
