import { ref, shallowRef } from 'vue';
import { beginSitting, get, onFactorNeeded, onSignedOut, send } from '../Acts/ask';
import { isRefusal, problemOf } from '../Acts/problem';
import * as live from '../Feed/live';
import type { Schemas } from '../schemas';

/** A role that I hold today. */
export type Grant = Schemas['GrantView'];

/** Who is signed in. */
export type Me = Schemas['Me'];

/** Whoever is signed in; null where nobody is. */
export const me = shallowRef<Me | null>(null);

/** Who has shown the password and must show the second factor; nobody is signed in as long as it waits. */
export const halfway = shallowRef<Me | null>(null);

/** Whether the session ended under an open page. */
export const ended = ref(false);

let known: Promise<void> | null = null;

/** Asks once who is signed in. */
export function whoAmI(): Promise<void> {
  known ??= load();
  return known;
}

/** Signs in. */
export async function signIn(userName: string, password: string): Promise<void> {
  await enter(await send<Me>('POST', '/api/sign-in', { userName, password }));
}

/** Signs out. */
export async function signOut(): Promise<void> {
  await send('POST', '/api/sign-out');
  leave();
}

/** Reads again who I am, for instance after the password was changed. */
export async function refreshMe(): Promise<void> {
  await enter(await get<Me>('/api/me'));
}

async function load(): Promise<void> {
  try {
    await enter(await get<Me>('/api/me'));
  } catch (error) {
    if (!isRefusal(error, 'signed-out')) known = null;
  }
}

async function enter(who: Me): Promise<void> {
  known = Promise.resolve();
  if (!me.value) beginSitting();
  if (who.secondFactorNeed === 'Showing') {
    leave();
    halfway.value = who;
    return;
  }
  halfway.value = null;
  me.value = who;
  ended.value = false;
  if (mayGoOn(who)) await live.start();
}

/** Whether every page is open to the person: no new password and no second factor is waited for. */
export function mayGoOn(who: Me): boolean {
  return !who.mustChangePassword && who.secondFactorNeed !== 'Enrolment';
}

function leave(): void {
  live.stop();
  me.value = halfway.value = null;
}

onSignedOut(() => {
  if (!me.value && !halfway.value) return;
  leave();
  ended.value = true;
});

// A post was given while its new holder is signed in: from here on he must show the second factor.
onFactorNeeded(() => void refreshMe().catch(problemOf));
