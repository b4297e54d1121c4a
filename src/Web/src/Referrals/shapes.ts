import type { Schemas } from '../schemas';

export type LeadItem = Schemas['ProposalLeadItem'];

export type HandoverItem = Schemas['HandoverItem'];

export type UrgingItem = Schemas['UrgingItem'];
