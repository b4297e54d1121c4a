import { describe, expect, it } from 'vitest';
import { movedBetween } from './moves';
import type { ReportView } from './shapes';

const report = (stage: string, leg: string, results: number) =>
  ({
    copies: [{ body: { code: '320581' }, stage }],
    legs: [{ number: 1, state: leg }],
    results: Array.from({ length: results }, (_, index) => ({ number: index + 1 })),
  }) as unknown as ReportView;

describe('what moved between two readings', () => {
  it('is nothing at the first reading', () => {
    expect(movedBetween(null, report('Signed', 'Sent', 1))).toEqual(new Set());
  });

  it('names what changed and what came, and nothing else', () => {
    expect(movedBetween(report('Signed', 'Sent', 1), report('Signed', 'Received', 2))).toEqual(
      new Set(['leg 1', 'result 2']),
    );
  });
});
