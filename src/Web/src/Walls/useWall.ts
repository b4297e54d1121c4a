import { onScopeDispose, ref, shallowRef } from 'vue';
import { get, send } from '../Acts/ask';
import { isRefusal } from '../Acts/problem';
import { Hub } from '../Feed/hub';
import type { Schemas } from '../schemas';
import type { Pairing, WallFigures } from './shapes';

const AskEvery = 3000;

/**
 * A screen on a wall: shows a code until somebody has confirmed it, then the figures, moving as they change; where it was
 * ended it shows a code again. Nobody stands before it, so that it helps itself after every break.
 */
export function useWall() {
  const shown = shallowRef<WallFigures | null>(null);
  const before = shallowRef<WallFigures | null>(null);
  const pairing = shallowRef<Pairing | null>(null);
  const away = ref(false);
  let hub: Hub | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let running = false;
  let due = false;

  // Rings that come while a reading is under way ask for one more, not for one each.
  async function go(): Promise<void> {
    due = true;
    if (running) return;
    running = true;
    clearTimeout(timer);
    while (due && !closed) {
      due = false;
      await step();
    }
    running = false;
  }

  async function step(): Promise<void> {
    try {
      await read();
      away.value = false;
    } catch (error) {
      if (isRefusal(error, 'wall.not-paired')) await pair().catch(retry);
      else retry();
    }
  }

  async function read(): Promise<void> {
    const next = await get<WallFigures>('/api/wall');
    before.value = shown.value;
    shown.value = next;
    pairing.value = null;
    if (hub) return;
    hub = new Hub(
      {
        ring: () => undefined,
        marked: () => undefined,
        dropped: () => void go(),
        figures: () => void go(),
        lost: () => void go(),
        back: () => void go(),
      },
      '/hub/wall',
    );
    await hub.start();
  }

  async function pair(): Promise<void> {
    hub?.stop();
    hub = null;
    shown.value = before.value = null;
    const now = pairing.value;
    if (!now || Date.parse(now.until) <= Date.now()) {
      pairing.value = await send<Pairing>('POST', '/api/walls/pairings');
    } else {
      const state = await send<Schemas['PairingState']>('POST', '/api/walls/pairings/collections', { secret: now.secret });
      if (state.paired) {
        due = true;
        return;
      }
    }
    away.value = false;
    later();
  }

  function retry(error?: unknown): void {
    // A code whose time has passed is no trouble of the line: the next step takes a new one.
    if (isRefusal(error, 'wall.pairing-over')) pairing.value = null;
    else away.value = true;
    later();
  }

  function later(): void {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void go(), AskEvery);
  }

  void go();
  onScopeDispose(() => {
    closed = true;
    clearTimeout(timer);
    hub?.stop();
  });
  return { shown, before, pairing, away };
}
