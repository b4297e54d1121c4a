import { reactive } from 'vue';
import { doTogether, type Act } from './batch';
import type { DeskItem } from '../shapes';

/** A paper in a list, as far as dealing with many goes. */
export type Paper = Pick<DeskItem, 'report' | 'acts'>;

/** What is being done with many papers, and what came of it. */
export interface Batch {
  name: Act | '';
  all: number;
  done: number;
  running: boolean;
  /** Why a paper was refused, by paper; it stays until it is chosen for something else. */
  faults: Map<string, string>;
}

/**
 * Deals with the papers of one desk together. `settled` hears which were done and shows how they stand now: until then nothing
 * else is begun, since what the rows offered before is over.
 */
export function useBatch(body: () => string, settled: (reports: string[]) => Promise<void>) {
  const batch: Batch = reactive({ name: '', all: 0, done: 0, running: false, faults: new Map<string, string>() });

  async function press(name: Act, items: Paper[], content?: unknown): Promise<void> {
    if (batch.running || items.length === 0) return;
    const done: string[] = [];
    Object.assign(batch, { name, all: items.length, done: 0, running: true });
    batch.faults.clear();
    try {
      const reports = items.map((item) => item.report);
      await doTogether(name, body(), reports, content, (report, fault) => {
        batch.done++;
        if (fault === null) done.push(report);
        else batch.faults.set(report, fault);
      });
    } finally {
      await settled(done);
      batch.running = false;
    }
  }

  return { batch, press };
}
