import { describe, expect, it } from 'vitest';
import { heirOf, rowBy } from './rows';
import { placeOn, type Trail } from './trail';

const laid: Trail = { from: '/desk/320581?list=all', name: '全部', papers: ['/reports/a', '/reports/b', '/reports/c'], at: '/reports/b' };

describe('the trail from a list through its papers', () => {
  it('knows the paper before and the paper after', () => {
    expect(placeOn(laid, '/reports/b')).toMatchObject({ number: 2, of: 3, previous: '/reports/a', next: '/reports/c' });
  });

  it('ends at both ends', () => {
    expect(placeOn(laid, '/reports/a')?.previous).toBeUndefined();
    expect(placeOn(laid, '/reports/c')?.next).toBeUndefined();
  });

  it('is none for a paper that was opened another way', () => {
    expect(placeOn(laid, '/reports/d')).toBeNull();
    expect(placeOn(null, '/reports/a')).toBeNull();
  });
});

describe('rows under the keys', () => {
  const rows = ['甲', '乙', '丙'].map((name) => ({ name }) as unknown as HTMLElement);

  it('are walked one by one, no further than the last', () => {
    expect(rowBy(rows, rows[0]!, 1)).toBe(rows[1]);
    expect(rowBy(rows, rows[2]!, 1)).toBe(rows[2]);
    expect(rowBy(rows, null, 1)).toBe(rows[0]);
    expect(rowBy(rows, null, -1)).toBe(rows[2]);
  });

  it('leave their place to the next one that stays, or to the one before', () => {
    expect(heirOf(['a', 'b', 'c', 'd'], 'b', ['a', 'd'])).toBe('d');
    expect(heirOf(['a', 'b', 'c'], 'c', ['a'])).toBe('a');
    expect(heirOf(['a'], 'a', [])).toBeUndefined();
  });
});
