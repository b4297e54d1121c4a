import { describe, expect, it } from 'vitest';
import type { DeskItem } from '../Reports/shapes';
import { issuesOf } from './issues';

const item = (report: string, number: number | null, changedAt: string, year = 2025) =>
  ({ report, changedAt, issue: number ? { bulletin: '常熟社情民意', year, number } : null }) as DeskItem;

describe('the issues of a bulletin', () => {
  it('hold what was signed into them, in the order of signing, newest issue first', () => {
    const issues = issuesOf([
      item('c', 6, '2025-03-09T01:00:00Z'),
      item('b', 5, '2025-03-04T01:00:00Z'),
      item('a', 5, '2025-03-03T01:00:00Z'),
      item('old', 12, '2024-12-30T01:00:00Z', 2024),
    ]);
    expect(issues.map((issue) => [issue.year, issue.number, issue.reports.map((one) => one.report)])).toEqual([
      [2025, 6, ['c']],
      [2025, 5, ['a', 'b']],
      [2024, 12, ['old']],
    ]);
  });

  it('leave out what was passed on without an issue', () => {
    expect(issuesOf([item('a', null, '2025-03-03T01:00:00Z')])).toEqual([]);
  });
});
