import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { doTogether, type Act } from './batch';

interface Sent {
  path: string;
  id: string;
  reports: string[];
}

let sent: Sent[];
let answer: (path: string, reports: string[]) => Response;
const json = (content: unknown, status = 200) => new Response(JSON.stringify(content), { status });

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const reports = (JSON.parse((init.body as string | undefined) ?? '{}') as { reports?: string[] }).reports ?? [];
    sent.push({ path, id: (init.headers as Record<string, string>)['Idempotency-Key']!, reports });
    return Promise.resolve().then(() => answer(path, reports));
  });
});
afterEach(() => vi.unstubAllGlobals());

async function run(name: Act, reports: string[]) {
  const told = new Map<string, string | null>();
  await doTogether(name, '320581', reports, undefined, (report, fault) => told.set(report, fault));
  return told;
}

describe('one act with many papers', () => {
  it('takes in forty by two requests and tells of each', async () => {
    answer = (_path, reports) =>
      json(reports.map((report) => ({ report, receipt: report === 'r7' ? null : {}, detail: report === 'r7' ? '已由别人收稿。' : null })));
    const told = await run('Take', Array.from({ length: 40 }, (_, index) => `r${index}`));
    expect(sent.map((one) => [one.path, one.reports.length])).toEqual([
      ['/api/desks/320581/takings', 20],
      ['/api/desks/320581/takings', 20],
    ]);
    expect(told.size).toBe(40);
    expect(told.get('r7')).toBe('已由别人收稿。');
    expect(told.get('r8')).toBeNull();
  });

  it('asks for each of the other acts by itself, and a refused one holds up none', async () => {
    answer = (path) =>
      path.includes('/b/') ? json({ code: 'report.wrong-stage', title: '', detail: '现在不能初审。' }, 409) : json({ command: '', subject: '', at: '' });
    const told = await run('Accept', ['a', 'b', 'c', 'd']);
    expect(sent).toHaveLength(4);
    expect(told.get('b')).toBe('现在不能初审。');
    expect([told.get('a'), told.get('c'), told.get('d')]).toEqual([null, null, null]);
  });

  it('repeats with the same id what was never answered', async () => {
    answer = () => {
      throw new TypeError('the line is away');
    };
    await run('Accept', ['lost']);
    answer = () => json({ command: '', subject: '', at: '' });
    const told = await run('Accept', ['lost']);
    expect(sent[1]!.id).toBe(sent[0]!.id);
    expect(told.get('lost')).toBeNull();
    await run('Accept', ['lost']);
    expect(sent[2]!.id).not.toBe(sent[0]!.id);
  });
});
