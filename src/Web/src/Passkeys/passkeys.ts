import { send } from '../Acts/ask';
import { Abandoned, isRefusal } from '../Acts/problem';
import { showSecondFactor } from '../Acts/stepUp';
import { makeKey, showKey } from './device';

/** A passkey of mine. */
export interface Passkey {
  id: string;
  name: string;
  createdAt: string;
  usedAt?: string | null;
  backedUp: boolean;
}

/** Enrols a key of this device. */
export async function enrol(name: string, password: string): Promise<void> {
  const asked = await withFactor(() => send<{ options: unknown }>('POST', '/api/passkeys/enrolments', { password }));
  await send('POST', '/api/passkeys', { name, credential: await makeKey(asked.options) });
}

/** Shows a key for the second factor. */
export async function show(): Promise<void> {
  const asked = await send<{ options: unknown }>('POST', '/api/passkeys/challenges');
  await send('POST', '/api/step-up/passkey', { credential: await showKey(asked.options) });
}

/** Removes a key. */
export function remove(passkey: Passkey): Promise<void> {
  return withFactor(() => send<void>('DELETE', `/api/passkeys/${passkey.id}`));
}

/** Does it, and shows the second factor first where the house asks for it. */
export async function withFactor<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error, 'step-up-needed')) throw error;
    if (!(await showSecondFactor())) throw new Abandoned();
    return work();
  }
}
