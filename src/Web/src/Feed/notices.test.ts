import { describe, expect, it } from 'vitest';
import type { Me } from '../Accounts/session';
import { grouped, placeOf, subjectAt, whyOf, type NoticeLine } from './notices';

const task = '0196f3a2-5b1c-7d4e-8f60-112233445566';

function line(subject: string, over: Partial<NoticeLine> = {}): NoticeLine {
  return { feed: 'desk:420600', kind: 'report.submitted', subject, at: '2025-03-03T01:00:00Z', read: false, ...over };
}

const who = (...grants: Partial<Me['grants'][number]>[]): Pick<Me, 'grants'> => ({
  grants: grants.map((grant) => ({ number: 1, role: 'Editor', body: '420600', bodyName: '襄阳市', from: '2024-01-01', ...grant })),
});

describe('Notices by paper', () => {
  it('stand where the newest of a paper stands, and say how many are unread', () => {
    const groups = grouped([
      line('b', { kind: 'report.taken', title: '断头路' }),
      line('a'),
      line('b', { read: true, urgency: 'Critical' }),
    ]);

    expect(groups.map((group) => [group.subject, group.lines.length, group.unread])).toEqual([
      ['b', 2, 1],
      ['a', 1, 1],
    ]);
    expect(groups[0]).toMatchObject({ title: '断头路', urgency: 'Critical' });
  });

  it('show a happening once, though it rang on two feeds', () => {
    const [group] = grouped([line('a', { feed: 'person:p' }), line('a')]);

    expect(group!.lines.map((one) => one.feed)).toEqual(['person:p']);
  });

  it('keep apart what happened to a person and what he asked for', () => {
    expect(grouped([line('p', { kind: 'role.granted' }), line('p', { kind: 'export.ready' })])).toHaveLength(2);
  });
});

describe('Why somebody is told', () => {
  it('is his role at the desk', () => {
    expect(whyOf(line('a'), who({ role: 'Signer' }))).toBe('因为您是襄阳市签发人');
  });

  it('names all his roles there', () => {
    expect(whyOf(line('a'), who({ role: 'Editor' }, { role: 'Signer' }))).toBe('因为您是襄阳市信息编辑、签发人');
  });

  it('says for whom he stands in', () => {
    expect(whyOf(line('a'), who({ standsInFor: 'q', standsInForName: '签发甲', role: 'Signer' }))).toBe(
      '因为您代理签发甲（襄阳市签发人）',
    );
  });

  it('is that he wrote it', () => {
    expect(whyOf(line('a', { feed: 'person:p' }), who())).toBe('因为是您反映的信息');
  });

  it('is his unit, not another role at the same body', () => {
    const officer = who({}, { role: 'UnitOfficer', unit: 'u1', unitName: '经济界' });
    expect(whyOf(line('a', { feed: 'unit:u1' }), officer)).toBe('因为您是经济界单位信息员');
  });

  it('is left unsaid where the role has ended meanwhile', () => {
    expect(whyOf(line('a', { feed: 'desk:320500' }), who())).toBe('');
  });
});

describe('Where a notice leads', () => {
  it.each([
    ['report.signed', task, `/reports/${task}`],
    ['commission.issued', task, `/commissions/${task}`],
    ['joint-task.issued', task, `/joint-tasks/${task}`],
    ['task-part.signed', `${task}/420683`, `/joint-tasks/${task}/parts/420683`],
    ['export.ready', 'p', '/my/exports'],
    ['role.granted', 'p', '/account'],
    ['alarm.raised', 'p', '/account'],
  ])('%s leads to its page', (kind, subject, place) => {
    expect(placeOf({ kind, subject }, who())).toBe(place);
    expect([subject, null]).toContain(subjectAt(place));
  });

  it('is the audit for whoever reads it', () => {
    expect(placeOf({ kind: 'alarm.raised', subject: 'p' }, who({ role: 'AuditAdministrator' }))).toBe('/audit?subject=p');
  });

  it.each(['/desk/420600', '/joint-tasks', '/reports/new', '/my'])('%s shows no paper', (path) => {
    expect(subjectAt(path)).toBeNull();
  });
});
