import { onMounted, onScopeDispose, shallowRef } from 'vue';
import { get } from '../Acts/ask';
import { problemOf, type Problem } from '../Acts/problem';
import { listenToFigures } from '../Feed/live';
import { Pace } from './pace';
import type { Dashboard } from './shapes';
import { useMoves } from './useMoves';

// Clocks run out and days begin without anybody acting.
const Minute = 60_000;
const Rest = 2000;

/** The dashboard of a body, kept in step: read when its figures ring, once in two seconds at most, and every minute. */
export function useDashboard(body: string) {
  const { now: view, before, lines, show } = useMoves();
  const problem = shallowRef<Problem | null>(null);
  const pace = new Pace(read, Rest);

  async function read() {
    try {
      show(await get<Dashboard>(`/api/bodies/${body}/dashboard`));
      problem.value = null;
    } catch (error) {
      problem.value = problemOf(error);
    }
  }

  const ask = () => pace.ask();
  const timer = setInterval(ask, Minute);
  onMounted(ask);
  onScopeDispose(listenToFigures(body, ask));
  onScopeDispose(() => {
    clearInterval(timer);
    pace.stop();
  });
  return { view, before, lines, problem, again: ask };
}
