import { Abandoned } from '../Acts/problem';

/** Whether this browser, on this address, can hold or show a passkey: they are bound to a name, never to a bare number. */
export function canUsePasskeys(): boolean {
  const isNumber = /^[\d.]+$|:/.test(location.hostname);
  return window.isSecureContext && !isNumber && typeof window.PublicKeyCredential === 'function';
}

/** Has the device make a key, as the house asks. */
export async function makeKey(options: any): Promise<unknown> {
  const made = await ask(() =>
    navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: known(options.excludeCredentials),
      },
    }),
  );
  const response = made.response as AuthenticatorAttestationResponse;
  return answer(made, {
    attestationObject: text(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  });
}

/** Has the device show a key: its owner opens it by finger, face or PIN. */
export async function showKey(options: any): Promise<unknown> {
  const shown = await ask(() =>
    navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: known(options.allowCredentials),
      },
    }),
  );
  const response = shown.response as AuthenticatorAssertionResponse;
  return answer(shown, {
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    userHandle: response.userHandle ? text(response.userHandle) : undefined,
  });
}

// Whatever goes wrong at the device, the browser tells no page why; the person has seen it there.
async function ask(work: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  let given: Credential | null = null;
  try {
    given = await work();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  if (!given) throw new Abandoned();
  return given as PublicKeyCredential;
}

function answer(given: PublicKeyCredential, response: object): unknown {
  return {
    id: given.id,
    rawId: given.id,
    type: given.type,
    clientExtensionResults: {},
    response: { clientDataJSON: text(given.response.clientDataJSON), ...response },
  };
}

function known(list: { id: string }[] = []) {
  return list.map((one) => ({ ...one, type: 'public-key' as const, id: bytes(one.id) }));
}

/** Bytes of a text in Base64Url. */
export function bytes(written: string): Uint8Array<ArrayBuffer> {
  const plain = atob(written.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/** Bytes as a text in Base64Url. */
export function text(given: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(given));
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
