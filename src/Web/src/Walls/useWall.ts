import { onScopeDispose, ref, shallowRef } from 'vue';
import { get, send } from '../Acts/ask';
import { isRefusal } from '../Acts/problem';
import { Hub } from '../Feed/hub';
import { useMoves } from '../Figures/useMoves';
import type { Schemas } from '../schemas';
import type { Pairing, WallFigures } from './shapes';

const AskEvery = 3000;
const Rest = 2000;
const Minute = 60_000;

/**
 * A screen on a wall: shows a code until somebody has confirmed it, then the figures, moving as they change; where it was
 * ended it shows a code again. Nobody stands before it, so that it helps itself after every break.
 */
export function useWall() {
  const { now: board, before, lines, show } = useMoves();
  const name = ref('');
  const pairing = shallowRef<Pairing | null>(null);
  /** Since when the house has not answered; none while it does. */
  const away = ref<number | null>(null);
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
      // However often it rings, the wall asks once in two seconds at most.
      if (board.value) await new Promise((resolve) => setTimeout(resolve, Rest));
    }
    running = false;
  }

  async function step(): Promise<void> {
    try {
      await read();
      away.value = null;
    } catch (error) {
      if (isRefusal(error, 'wall.not-paired')) await pair().catch(retry);
      else retry();
    }
  }

  async function read(): Promise<void> {
    const next = await get<WallFigures>('/api/wall');
    name.value = next.name;
    show(next.dashboard);
    pairing.value = null;
    if (hub) return;
    hub = new Hub(
      {
        ring: () => undefined,
        marked: () => undefined,
        dropped: () => void go(),
        figures: () => void go(),
        lost: () => void go(),
        returning: () => undefined,
        back: () => void go(),
      },
      '/hub/wall',
    );
    await hub.start();
  }

  async function pair(): Promise<void> {
    hub?.stop();
    hub = null;
    board.value = before.value = null;
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
    away.value = null;
    later();
  }

  function retry(error?: unknown): void {
    // A code whose time has passed is no trouble of the line: the next step takes a new one.
    if (isRefusal(error, 'wall.pairing-over')) pairing.value = null;
    else away.value ??= Date.now();
    later();
  }

  function later(): void {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void go(), AskEvery);
  }

  void go();
  // Clocks run out and days begin without anybody acting.
  const minute = setInterval(() => void go(), Minute);
  onScopeDispose(() => {
    closed = true;
    clearInterval(minute);
    clearTimeout(timer);
    hub?.stop();
  });
  return { board, before, lines, name, pairing, away };
}
