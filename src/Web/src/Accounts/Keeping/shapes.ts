import type { Schemas } from '../../schemas';

/** A person and his account in the list of the administrators. */
export type AccountLine = Schemas['AccountLine'];

/** A recovery that waits for its approvals. */
export type Recovery = Schemas['RecoveryView'];

/** A code to be handed over: shown once, then nobody can read it again. */
export type HandedCode = Omit<Schemas['InvitationIssued'], 'person'> & Partial<Pick<Schemas['RecoveryPart'], 'part' | 'approved'>>;

/** What an import found or did. */
export type Imported = Schemas['RoleImport'] & { invitations?: HandedCode[] };
