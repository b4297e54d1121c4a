import { describe, expect, it } from 'vitest';
import type { ReportText, VersionView } from '../shapes';
import { changeOf, proposalOf } from './merge';
import type { TextConflict } from './shapes';

const base: ReportText = { title: '题', situation: '情况', analysis: '原因', advice: '建议' };
const conflict = (mine: Partial<ReportText>, theirs: Partial<ReportText>, clashes: TextConflict['clashes'] = []) =>
  ({
    base: { number: 1, text: base } as VersionView,
    mine: { ...base, ...mine },
    theirs: { number: 2, text: { ...base, ...theirs } } as VersionView,
    mineChanges: [],
    theirsChanges: [],
    clashes,
  }) satisfies TextConflict;

describe('two texts from one base', () => {
  it('are put together part by part where only one side changed', () => {
    const both = conflict({ situation: '我的情况' }, { advice: '对方的建议' });
    expect(proposalOf(both)).toEqual({ ...base, situation: '我的情况', advice: '对方的建议' });
    expect([changeOf(both, 'situation'), changeOf(both, 'advice'), changeOf(both, 'title')]).toEqual(['mine', 'theirs', 'none']);
  });

  it('keep my words where both changed the same part, and say that it clashes', () => {
    const both = conflict({ situation: '甲' }, { situation: '乙' }, ['situation']);
    expect(proposalOf(both).situation).toBe('甲');
    expect(changeOf(both, 'situation')).toBe('clash');
  });

  it('are compared with each other where the base is gone', () => {
    const both = { ...conflict({ situation: '甲' }, {}), base: null };
    expect(changeOf(both, 'situation')).toBe('mine');
    expect(proposalOf(both).situation).toBe('甲');
  });
});
