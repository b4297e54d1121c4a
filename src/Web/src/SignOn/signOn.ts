import { get, send } from '../Acts/ask';
import { withFactor } from '../Acts/withFactor';
import type { Schemas } from '../schemas';

/** Whether one may sign on from an outer provider, and what that is called. */
export type Offer = Schemas['SignOnOffer'];

/** What the house offers. */
export function offer(): Promise<Offer> {
  return get<Offer>('/api/sign-on');
}

/** Leaves for the provider, to come back to that page. */
export async function signOn(to: string): Promise<void> {
  leave(await send<Sent>('POST', '/api/sign-on', { to }));
}

/** Leaves for the provider, to bind the account to whoever is signed in there. */
export async function bind(password: string): Promise<void> {
  leave(await withFactor(() => send<Sent>('POST', '/api/sign-on/binding', { password })));
}

interface Sent {
  address: string;
}

function leave(sent: Sent): void {
  location.assign(sent.address);
}
