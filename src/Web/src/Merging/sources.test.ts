import { describe, expect, it } from 'vitest';
import type { ReportView } from '../Reports/shapes';
import { sourceOf } from './useSources';

const text = { title: '题', situation: '情况', analysis: '原因', advice: '建议' };
const view = {
  ...{ id: 'r', category: 'Society', urgency: 'Ordinary', files: [] },
  copies: [
    { body: { code: '320581', name: '常熟市' }, number: '1', currentVersion: 1, versions: [{ number: 1, text }] },
    {
      ...{ body: { code: '320500', name: '苏州市' }, number: '320500-XX-2025-0007', currentVersion: 2 },
      versions: [
        { number: 1, text: null },
        { number: 2, text: { ...text, title: '苏州的题' } },
      ],
    },
  ],
} as unknown as ReportView;

describe('a source of a merge', () => {
  it('is the text in force at the merging body, under its number there', () => {
    expect(sourceOf(view, '320500')).toMatchObject({ version: 2, number: '320500-XX-2025-0007', text: { title: '苏州的题' } });
  });

  it('is none where the body has no copy', () => expect(sourceOf(view, '320000')).toBeNull());
});
