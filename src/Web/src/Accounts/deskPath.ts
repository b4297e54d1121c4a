import type { Step } from '../Parts/path';
import { texts } from '../texts';
import { DeskRoles } from './places';
import type { Me } from './session';

/** The desk, and its list, under which a paper of one of these bodies stands; nothing for whoever works at none of their desks. */
export function deskPath(me: Me | null, bodies: string[], list?: { key: string; name: string }): Step[] {
  const desks = me?.grants.filter((grant) => DeskRoles.includes(grant.role)) ?? [];
  const desk = bodies.map((body) => desks.find((grant) => grant.body === body)).find(Boolean);
  if (!desk) return [];
  const to = `/desk/${desk.body}`;
  return [{ name: texts.places.desk(desk.bodyName), to }, ...(list ? [{ name: list.name, to: `${to}?list=${list.key}` }] : [])];
}
