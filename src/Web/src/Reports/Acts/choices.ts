import { get } from '../../Acts/ask';
import { problemOf } from '../../Acts/problem';
import type { BulletinIssue, Page } from '../shapes';
import type { Schemas } from '../../schemas';

/** The grounds on which a report is turned down, as the house names them. */
export async function grounds(): Promise<Record<string, string>> {
  const all = await get<Schemas['GroundView'][]>('/api/judging/grounds');
  return Object.fromEntries(all.map((one) => [one.ground, one.name]));
}

/** The issue of a bulletin that comes next; without an answer there is no proposal, and the number is typed. */
export async function nextIssue(body: string, bulletin: string): Promise<BulletinIssue | null> {
  try {
    return await get<BulletinIssue>(`/api/bodies/${body}/issues/next?bulletin=${encodeURIComponent(bulletin)}`);
  } catch (error) {
    problemOf(error);
    return null;
  }
}

/** The handling units of a body that still exist, by id. */
export async function handlingUnitsOf(body: string): Promise<Record<string, string>> {
  const all = await get<Schemas['UnitView'][]>(`/api/bodies/${body}/units`);
  const open = all.filter((unit) => unit.kind === 'HandlingUnit' && !unit.closed);
  return Object.fromEntries(open.map((unit) => [unit.unit, unit.name]));
}

/** The commissions that a report at this body may answer: those it issued and those it received, by id. */
export async function commissionsAt(body: string): Promise<Record<string, string>> {
  const pages = await Promise.all(
    ['Issued', 'Received'].map((list) =>
      get<Page<{ commission: string; number?: string | null; title?: string | null }>>(
        `/api/desks/${body}/commissions?list=${list}`,
      ),
    ),
  );
  const items = pages.flatMap((page) => page.items);
  return Object.fromEntries(items.map((item) => [item.commission, `${item.number ?? ''} ${item.title ?? ''}`]));
}
