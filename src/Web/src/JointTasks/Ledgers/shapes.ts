import type { Schemas } from '../../schemas';

/** A line of the ledger of directives on what came out of tasks. */
export type AssignmentItem = Schemas['AssignmentItem'];

/** A line of the ledger of what suggestions were turned into. */
export type ConversionItem = Schemas['ConversionItem'];
