import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAct } from './act';
import { closeSecondFactor, secondFactorAsked } from './stepUp';

interface Sent {
  id: string | null;
  body: unknown;
}

const sent: Sent[] = [];
let answers: (() => Response)[] = [];

const receipt = () => Response.json({ command: 'c', subject: 's', at: '2025-03-03T01:00:00Z' });
const problem = (status: number, code: string, field?: string) => () =>
  Response.json({ title: '不能办理', detail: '请核对。', code, field }, { status });
const silence = () => {
  throw new TypeError('fetch failed');
};

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    sent.push({ id: headers.get('Idempotency-Key'), body: init.body });
    return answers.shift()!();
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('an act', () => {
  it('carries a command id of its own each time', async () => {
    answers = [receipt, receipt];
    const { press } = useAct();
    await press('/api/x', {});
    await press('/api/x', {});
    expect(sent[0]!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/);
    expect(sent[1]!.id).not.toBe(sent[0]!.id);
  });

  it('is sent once when pressed twice', async () => {
    answers = [receipt];
    const { press } = useAct();
    const [first, second] = await Promise.all([press('/api/x', {}), press('/api/x', {})]);
    expect(sent).toHaveLength(1);
    expect(first).not.toBeNull();
    expect(second).toBeNull();
  });

  it('keeps its command id where nobody answered, so that it is done at most once', async () => {
    answers = [silence, problem(503, 'record-unavailable'), receipt];
    const { press, problem: told } = useAct();
    await press('/api/x', {});
    expect(told.value?.code).toBe('unanswered');
    await press('/api/x', {});
    expect(told.value?.code).toBe('record-unavailable');
    await press('/api/x', {});
    expect(new Set(sent.map((one) => one.id)).size).toBe(1);
    expect(told.value).toBeNull();
  });

  it('takes a new command id after a refusal', async () => {
    answers = [problem(422, 'input.missing', 'reason'), receipt];
    const { press, problem: told } = useAct();
    await press('/api/x', {});
    expect(told.value).toMatchObject({ code: 'input.missing', field: 'reason', detail: '请核对。', status: 422 });
    await press('/api/x', { reason: '…' });
    expect(sent[1]!.id).not.toBe(sent[0]!.id);
  });

  it('asks for the second factor and is then repeated under the same id', async () => {
    answers = [problem(403, 'step-up-needed'), receipt];
    const { press } = useAct();
    const pressing = press('/api/x', { kind: 'Single' });
    await vi.waitFor(() => expect(secondFactorAsked.value).toBe(true));
    closeSecondFactor(true);
    expect(await pressing).not.toBeNull();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('is not done where the person gives up the second factor', async () => {
    answers = [problem(403, 'step-up-needed')];
    const { press, problem: told } = useAct();
    const pressing = press('/api/x', {});
    await vi.waitFor(() => expect(secondFactorAsked.value).toBe(true));
    closeSecondFactor(false);
    expect(await pressing).toBeNull();
    expect(told.value?.code).toBe('abandoned');
    expect(sent).toHaveLength(1);
  });

  it('tells something even where a proxy answered with a page', async () => {
    answers = [() => new Response('<html>', { status: 502 })];
    const { press, problem: told } = useAct();
    await press('/api/x', {});
    expect(told.value?.detail).toContain('502');
  });
});
