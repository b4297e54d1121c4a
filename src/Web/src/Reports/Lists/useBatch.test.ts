import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DeskItem } from '../shapes';
import { useBatch } from './useBatch';

const papers = ['a', 'b'].map((report) => ({ report }) as DeskItem);
let asked: string[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(new Response(JSON.stringify({ command: '', subject: '', at: '' })));
  });
});
afterEach(() => vi.unstubAllGlobals());

it('begins nothing else until the list shows what was done', async () => {
  let show = () => {};
  const shown = new Promise<void>((resolve) => (show = resolve));
  const { batch, press } = useBatch(
    () => '320581',
    () => shown,
  );
  const first = press('Accept', papers);
  await vi.waitFor(() => expect(batch.done).toBe(2));
  await press('Accept', papers);
  expect([batch.running, asked.length]).toEqual([true, 2]);
  show();
  await first;
  expect(batch.running).toBe(false);
});
