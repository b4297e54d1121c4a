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

/** The bodies of a story in the order in which they act, each with the roles that act there. */
export type Story = [body: string, roles: string[]][];

const Desk = ['Editor', 'Reviewer', 'Signer', 'Chair'];

/** One report goes from a county to the nation; only the county's member writes. */
export const oneReport: Story = [
  ['320581', ['Member', ...Desk]],
  ['320500', Desk],
  ['320000', Desk],
  ['000000', Desk],
];

/** A city has its counties look into something: one takes part, one asks for time, one declines. */
export const jointResearch: Story = [
  ['420600', Desk],
  ['420625', ['Editor', 'Signer']],
  ['420624', ['Editor', 'Signer']],
  ['420602', ['Editor', 'Signer']],
];

/** Who takes part in a story: of each of its bodies the first account of each role. */
export function castOf(demo: DemoAccounts, story: Story): DemoBody[] {
  const bodies = demo.families.flatMap((family) => family.bodies);
  return story.flatMap(([code, roles]) => {
    const body = bodies.find((one) => one.code === code);
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
