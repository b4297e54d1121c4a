import { onScopeDispose, ref, shallowRef } from 'vue';
import { texts as t } from '../texts';
import { movesOf } from './moves';
import type { Dashboard } from './shapes';

const Shown = 4;
const Calm = 30_000;

/** A line that says what just moved. */
export interface MoveLine {
  id: number;
  at: number;
  text: string;
}

/** Keeps a dashboard with the reading before it, and says for half a minute what moved between the two. */
export function useMoves() {
  const now = shallowRef<Dashboard | null>(null);
  const before = shallowRef<Dashboard | null>(null);
  const lines = ref<MoveLine[]>([]);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let id = 0;

  function show(found: Dashboard): void {
    const moves = movesOf(now.value, found);
    before.value = now.value;
    now.value = found;
    if (moves.length === 0) return;
    const fresh = moves.map((move) => ({ id: ++id, at: Date.now(), text: t.figures.move(move.who, t.figures.names[move.what]!, move.many) }));
    lines.value = [...fresh, ...lines.value].slice(0, Shown);
    const timer = setTimeout(() => {
      timers.delete(timer);
      lines.value = lines.value.filter((line) => !fresh.some((one) => one.id === line.id));
    }, Calm);
    timers.add(timer);
  }

  onScopeDispose(() => timers.forEach(clearTimeout));
  return { now, before, lines, show };
}
