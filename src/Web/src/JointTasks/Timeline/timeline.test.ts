import { describe, expect, it } from 'vitest';
import type { InvitationView, TaskView } from '../shapes';
import { placeOf, shortDay, ticksOf, timelineOf } from './timeline';

const at = (day: string, time = '09:00') => `2025-${day}T${time}:00+08:00`;
const now = Date.parse(at('04-20'));

const invited = (code: string, some: object): InvitationView =>
  ({ body: { code, name: code }, number: code, offline: false, due: at('04-18', '17:30'), percent: 0, acts: [], ...some }) as never;
const answer = (some: object) => ({ state: 'Participating', answeredAt: at('03-05'), part: { light: 'Green' }, ...some });
const sent = (day: string, late: boolean) => ({ state: 'Sent', late, sendings: [{ version: 1, sentAt: at(day), late }] });

const task = {
  ...{ isLauncher: true, stage: 'Collecting', issuedAt: at('03-03') },
  stages: [
    { stage: 'Drafting', name: '拟稿', reachedAt: at('03-01') },
    { stage: 'Confirming', name: '确认中', reachedAt: at('03-03') },
    { stage: 'Fieldwork', name: '调研中' },
    { stage: 'Collecting', name: '分报告汇交', reachedAt: at('03-20') },
    { stage: 'Closed', name: '办结' },
  ],
  plan: { dates: { starts: '2025-03-10', ends: '2025-04-25', partDue: at('04-18', '17:30') }, steps: [] },
  invitations: [
    invited('420625', { answer: answer({}), delivery: sent('04-16', false) }),
    invited('420683', { answer: answer({}), delivery: sent('04-19', true) }),
    invited('420684', { answer: answer({ part: { light: 'Red' } }), delivery: { state: 'None', late: false, sendings: [] } }),
    invited('420602', { answer: answer({ state: 'Declined' }) }),
  ],
} as unknown as TaskView;

const line = timelineOf(task, now);
const rowOf = (key: string) => line.groups.flatMap((group) => group.rows).find((row) => row.key.endsWith(key))!;

describe('the timeline of a task', () => {
  it.each([
    ['420625', 'done', '4月16日 报送'],
    ['420683', 'late', '4月19日 报送，逾期 1 天'],
    ['420684', 'late', '逾期 2 天'],
    ['420602', 'off', '不参加'],
  ])('says of %s that it is %s: %s', (code, state, words) => expect(rowOf(code)).toMatchObject({ state, words }));

  it('marks what went beyond the plan, from the due moment on', () => {
    expect(rowOf('420684').beyond).toEqual({ from: Date.parse(at('04-18', '17:30')), until: now, runs: true });
    expect(rowOf('420625').beyond).toBeNull();
  });

  it('lets a stage last until the next that was reached, and the present one until now', () => {
    expect(rowOf('Confirming').real).toMatchObject({ until: Date.parse(at('03-20')), runs: false });
    expect(rowOf('Collecting')).toMatchObject({ state: 'now', real: { until: now, runs: true } });
    expect(rowOf('Fieldwork')).toMatchObject({ state: 'later', real: null });
  });

  it('holds every span and today between its ends', () => {
    for (const row of line.groups.flatMap((group) => group.rows)) {
      for (const span of [row.planned, row.real, row.beyond]) {
        if (span) expect([placeOf(span.from, line) >= 0, placeOf(span.until, line) <= 100]).toEqual([true, true]);
      }
    }
  });
});

describe('the days written above', () => {
  it.each([
    ['03-01', '03-10'],
    ['03-01', '04-25'],
    ['01-01', '12-31'],
  ])('are few enough from %s to %s', (from, until) => {
    const ticks = ticksOf({ ...line, from: Date.parse(at(from)), until: Date.parse(at(until)) });
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThanOrEqual(9);
  });

  it('are days in Beijing', () => expect(shortDay(Date.parse('2025-03-09T16:00:00Z'))).toBe('3月10日'));
});
