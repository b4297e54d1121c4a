import type { Schemas } from '../schemas';

export type CommissionItem = Schemas['CommissionItem'];

/** How far one of those who were asked is. */
export type Addressee = Schemas['AddresseeView'];

export type CommissionView = Schemas['CommissionView'];

/** A report that came for a commission. */
export type CommissionAnswer = Schemas['CommissionAnswer'];
