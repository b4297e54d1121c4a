import type { Me } from '../Accounts/session';

/** A part of the settings and the roles whose holders have it; only the way there, the house decides what is shown and done. */
const Desk = ['Editor', 'Reviewer', 'Signer'];
const Parts: [string, string[]][] = [
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
export function partsOf(me: Me, body: string): string[] {
  const roles = me.grants
    .filter((grant) => grant.body === body || grant.role.endsWith('Administrator'))
    .map((grant) => grant.role);
  return Parts.filter(([, holders]) => holders.some((holder) => roles.includes(holder))).map(([part]) => part);
}

/** Whether somebody keeps the settings of bodies; over which ones the house decides. */
export function keeps(me: Me | null): boolean {
  return me?.grants.some((grant) => grant.role === 'SystemAdministrator') ?? false;
}
