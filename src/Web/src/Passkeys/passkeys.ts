import { send } from '../Acts/ask';
import { withFactor } from '../Acts/withFactor';
import { makeKey, showKey } from './device';
import type { Schemas } from '../schemas';

/** A passkey of mine. */
export type Passkey = Schemas['PasskeyView'];

/** Enrols a key of this device. */
export async function enrol(name: string, password: string): Promise<void> {
  const asked = await withFactor(() => send<Schemas['PasskeyOptions']>('POST', '/api/passkeys/enrolments', { password }));
  await send('POST', '/api/passkeys', { name, credential: await makeKey(asked.options) });
}

/** Shows a key for the second factor. */
export async function show(): Promise<void> {
  const asked = await send<Schemas['PasskeyOptions']>('POST', '/api/passkeys/challenges');
  await send('POST', '/api/step-up/passkey', { credential: await showKey(asked.options) });
}

/** Removes a key. */
export function remove(passkey: Passkey): Promise<void> {
  return withFactor(() => send<void>('DELETE', `/api/passkeys/${passkey.id}`));
}
