import type { Schemas } from '../schemas';

/** A role of a person, past ones too. */
export type HeldGrant = Schemas['GrantView'];

/** A person with every role. */
export type PersonView = Schemas['PersonView'];

/** What stands under a role, and who could take it over. */
export type HandOverView = Schemas['HandOverView'];
