import type { Me } from '../Accounts/session';

type Role = Me['grants'][number]['role'];
const Desk: Role[] = ['Editor', 'Reviewer', 'Signer'];
/** The parts of the settings and the roles whose holders have them; only the way there, the house decides what is shown and done. */
const Parts: [string, Role[]][] = [
  ['body', [...Desk, 'SystemAdministrator', 'SecurityAdministrator']],
  ['units', [...Desk, 'SystemAdministrator', 'SecurityAdministrator']],
  ['registers', ['Editor', 'SystemAdministrator']],
  ['calendar', [...Desk, 'SystemAdministrator', 'SecurityAdministrator']],
  ['duty', Desk],
  ['people', [...Desk, 'SystemAdministrator', 'SecurityAdministrator']],
  ['messages', [...Desk, 'SystemAdministrator']],
  ['state', ['SystemAdministrator']],
];

/** The parts that the settings of a body have for somebody: by what he is there, or by what he administers above it. */
export function partsOf(me: Pick<Me, 'grants'>, body: string): string[] {
  const roles = me.grants
    .filter((grant) => grant.body === body || grant.role.endsWith('Administrator'))
    .map((grant) => grant.role);
  return Parts.filter(([, holders]) => holders.some((holder) => roles.includes(holder))).map(([part]) => part);
}

/** Whether somebody keeps the settings of bodies; over which ones the house decides. */
export function keeps(me: Pick<Me, 'grants'> | null): boolean {
  return me?.grants.some((grant) => grant.role === 'SystemAdministrator') ?? false;
}
