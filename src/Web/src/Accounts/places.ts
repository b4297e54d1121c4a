import { auditTexts } from '../Audit/texts';
import { texts } from '../texts';
import { wallTexts } from '../Walls/texts';
import type { Me } from './session';

/** A page that somebody has because of the roles held. Only the way there: what may be seen or done there the house decides. */
export interface Place {
  to: string;
  name: string;
}

const Desk = ['Editor', 'Reviewer', 'Signer'];
const Writing = ['Member', 'Informant', 'UnitOfficer'];
const Keeping = ['SystemAdministrator', 'SecurityAdministrator', 'AuditAdministrator'];
const Reading = [...Desk, ...Writing, 'Chair'];

/** The places of a person, the most used first. */
export function placesOf(me: Me): Place[] {
  const places: Place[] = [];
  const add = (to: string, name: string) => places.some((place) => place.to === to) || places.push({ to, name });
  for (const grant of me.grants) {
    if (Desk.includes(grant.role)) add(`/desk/${grant.body}`, texts.places.desk(grant.bodyName));
    if (Writing.includes(grant.role)) add('/my', texts.places.mine);
    if (grant.role === 'UnitOfficer' && grant.unit) add(`/units/${grant.unit}/reports`, grant.unitName ?? '');
    if (grant.role === 'HandlingUnit' && grant.unit) add(`/units/${grant.unit}/directives`, texts.places.handled);
    if (grant.role === 'SystemAdministrator') add(`/walls/${grant.body}`, wallTexts.title);
    if (grant.role === 'ProposalCommittee') add(`/leads/${grant.body}`, texts.places.leads);
    if (grant.role === 'Chair' || Desk.includes(grant.role)) {
      add(`/figures/${grant.body}`, texts.places.figures(grant.bodyName));
    }
  }
  if (me.grants.some((grant) => grant.role === 'SecurityAdministrator')) add('/posts', texts.places.posts);
  if (me.grants.some((grant) => grant.role === 'Exporter' || grant.role === 'SecurityAdministrator')) {
    add('/my/exports', texts.places.exports);
  }
  if (me.grants.some((grant) => Keeping.includes(grant.role))) add('/accounts', texts.places.accounts);
  if (me.grants.some((grant) => grant.role === 'AuditAdministrator')) add('/audit', auditTexts.title);
  if (writesOf(me).length > 0) add('/write', texts.places.write);
  if (me.grants.some((grant) => Reading.includes(grant.role))) add('/search', texts.places.search);
  return places;
}

/** The bodies that a person may hand a report to, and in which role. */
export function writesOf(me: Me): { body: string; bodyName: string; forOthers: boolean; unit?: string | null; unitName?: string | null }[] {
  return me.grants
    .filter((grant) => Writing.includes(grant.role) || grant.role === 'Editor')
    .map((grant) => ({ ...grant, forOthers: grant.role === 'Editor' }));
}
