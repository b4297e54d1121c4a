import type { Schemas } from '../../schemas';

/** A line of the ledger of directives on what came out of tasks. */
export type AssignmentItem = Schemas['AssignmentItem'];

/** A line of the ledger of what suggestions were turned into. */
export type ConversionItem = Schemas['ConversionItem'];

/** Whose ledger it is: a body's desk, which also takes it out as a file, or a unit that handles directives. */
export interface LedgerOwner {
  path: string;
  feed: string;
  body?: string;
}

export const ownerOfDesk = (body: string): LedgerOwner => ({ path: `/api/desks/${body}`, feed: `desk:${body}`, body });

export const ownerOfUnit = (unit: string): LedgerOwner => ({ path: `/api/units/${unit}`, feed: `unit:${unit}` });
