import type { Grant } from './session';

const Never = ['Member', 'Informant', 'Exporter', 'SystemAdministrator', 'SecurityAdministrator', 'AuditAdministrator'];

/** The roles that may be lent to a stand-in (AB角): those of an office that are one's own. The house says the last word. */
export function lendable(grants: Grant[]): Grant[] {
  return grants.filter((grant) => !Never.includes(grant.role) && !grant.standsInFor);
}
