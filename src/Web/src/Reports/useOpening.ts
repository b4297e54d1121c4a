import { shallowRef, watch } from 'vue';
import { useAct } from '../Acts/act';
import type { ReportView } from './shapes';

/**
 * Reading an urgent paper at its desk is opening it (签阅): where the house lists that as possible it is told once, and the
 * paper's clock stops.
 */
export function useOpening(report: () => ReportView | null, opened: () => Promise<void>) {
  const { problem, press } = useAct();
  const told = shallowRef(new Set<string>());

  watch(report, async (view) => {
    const open = view?.acts.find((one) => one.act === 'Open' && !told.value.has(one.body ?? ''));
    if (!view || !open) return;
    told.value.add(open.body ?? '');
    if (await press(`/api/reports/${view.id}/copies/${open.body}/openings`)) await opened();
  });

  return problem;
}
