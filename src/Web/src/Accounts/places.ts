import { auditTexts } from '../Audit/texts';
import type { IconName } from '../Parts/PlaceIcon.vue';
import { texts } from '../texts';
import { settingsTexts } from '../Settings/texts';
import { wallTexts } from '../Walls/texts';
import type { Me } from './session';

/** A page that somebody has because of the roles held. Only the way there: what may be seen or done there the house decides. */
export interface Place {
  to: string;
  name: string;
  /** The same without the body, where the person works at one only; for the narrow bar of a telephone. */
  short: string;
  icon: IconName;
}

/** Roles that work at a desk. */
export const DeskRoles = ['Editor', 'Reviewer', 'Signer'];
const Writing = ['Member', 'Informant', 'UnitOfficer'];
const Keeping = ['SystemAdministrator', 'SecurityAdministrator', 'AuditAdministrator'];
const Settings = [...DeskRoles, 'SystemAdministrator', 'SecurityAdministrator'];
const Reading = [...DeskRoles, ...Writing, 'Chair'];

/** The places of a person, the most used first. */
export function placesOf(me: Me): Place[] {
  const places: Place[] = [];
  const atOne = new Set(me.grants.map((grant) => grant.body)).size === 1;
  const add = (icon: IconName, to: string, name: string, short = name) =>
    places.some((place) => place.to === to) || places.push({ to, name, short: atOne ? short : name, icon });
  for (const grant of me.grants) {
    if (DeskRoles.includes(grant.role)) add('desk', `/desk/${grant.body}`, texts.places.desk(grant.bodyName), texts.places.desk(''));
    if (Writing.includes(grant.role)) add('paper', '/my', texts.places.mine);
    if (grant.role === 'UnitOfficer' && grant.unit) add('people', `/units/${grant.unit}/reports`, grant.unitName ?? '');
    if (grant.role === 'HandlingUnit' && grant.unit) add('seal', `/units/${grant.unit}/directives`, texts.places.handled);
    if (grant.role === 'SystemAdministrator') add('screen', `/walls/${grant.body}`, wallTexts.title);
    if (grant.role === 'ProposalCommittee') add('lamp', `/leads/${grant.body}`, texts.places.leads);
    if (grant.role === 'Chair' || DeskRoles.includes(grant.role)) {
      add('figures', `/figures/${grant.body}`, texts.places.figures(grant.bodyName), texts.places.figures(''));
    }
  }
  if (me.grants.some((grant) => grant.role === 'SecurityAdministrator')) add('people', '/posts', texts.places.posts);
  if (me.grants.some((grant) => grant.role === 'Exporter' || grant.role === 'SecurityAdministrator')) {
    add('download', '/my/exports', texts.places.exports);
  }
  if (me.grants.some((grant) => Keeping.includes(grant.role))) add('key', '/accounts', texts.places.accounts);
  if (me.grants.some((grant) => grant.role === 'AuditAdministrator')) add('shield', '/audit', auditTexts.title);
  if (writesOf(me).length > 0) add('pen', '/write', texts.places.write);
  if (me.grants.some((grant) => Reading.includes(grant.role))) add('search', '/search', texts.places.search);
  for (const grant of me.grants.filter((one) => Settings.includes(one.role))) {
    add('settings', `/settings/${grant.body}`, settingsTexts.title(grant.bodyName), settingsTexts.place);
  }
  return places;
}

/** The bodies that a person may hand a report to, and in which role. */
export function writesOf(me: Me): { body: string; bodyName: string; forOthers: boolean; unit?: string | null; unitName?: string | null }[] {
  return me.grants
    .filter((grant) => Writing.includes(grant.role) || grant.role === 'Editor')
    .map((grant) => ({ ...grant, forOthers: grant.role === 'Editor' }));
}
