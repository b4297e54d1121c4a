import { get } from '../Acts/ask';
import { isRefusal } from '../Acts/problem';
import type { Schemas } from '../schemas';

/** An account of the demo. */
export type DemoAccount = Schemas['DemoAccountView'];

/** A body of the demo with its accounts. */
export type DemoBody = Schemas['DemoBodyView'];

/** The demo's accounts by family. */
export type DemoAccounts = Schemas['DemoPage'];

/** A one-time code of the demo. */
export type DemoCode = Schemas['DemoCode'];

/** The bodies that the story walks through, lower ones first, and the roles that act in it. */
const StoryBodies = ['320581', '320500', '320000', '000000'];
const StoryRoles = ['Member', 'Editor', 'Reviewer', 'Signer', 'Chair'];

/** Who takes part in the story: of each body on its way the first account of each role. */
export function castOf(demo: DemoAccounts): DemoBody[] {
  const bodies = demo.families.flatMap((family) => family.bodies);
  return StoryBodies.flatMap((code, tier) => {
    const body = bodies.find((one) => one.code === code);
    // Only the county's member writes in the story.
    const roles = tier === 0 ? StoryRoles : StoryRoles.slice(1);
    const accounts = roles.flatMap((role) => body?.accounts.find((one) => one.role === role) ?? []);
    return body ? [{ ...body, accounts }] : [];
  });
}

let isOff = false;

/** The accounts; null where this is no demo. */
export function demoAccounts(): Promise<DemoAccounts | null> {
  return ifDemo(() => get<DemoAccounts>('/api/demo/accounts'));
}

/** The account's present code; null where this is no demo. */
export function codeOf(userName: string): Promise<DemoCode | null> {
  return ifDemo(() => get<DemoCode>(`/api/demo/totp/${encodeURIComponent(userName)}`));
}

async function ifDemo<T>(read: () => Promise<T>): Promise<T | null> {
  if (isOff) return null;
  try {
    return await read();
  } catch (error) {
    isOff = isRefusal(error, 'not-found') || isRefusal(error, 'unknown-address');
    return null;
  }
}

/**
 * An address of this same machine with cookies of its own: browsers take every name under `localhost` for this machine, so
 * that each window can be somebody else. Null where the house is opened by another name.
 */
export function ownWindow(userName: string, place: Location = location): string | null {
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(place.hostname) || place.hostname.endsWith('.localhost');
  if (!isHere) return null;
  const name = 'w' + [...userName].map((rune) => rune.codePointAt(0)!.toString(36)).join('');
  const host = name.slice(0, 60).toLowerCase();
  const port = place.port ? ':' + place.port : '';
  return `${place.protocol}//${host}.localhost${port}/enter?account=${encodeURIComponent(userName)}`;
}
