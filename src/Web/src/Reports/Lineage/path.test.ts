import { describe, expect, it } from 'vitest';
import type { CopyView, LegView } from '../shapes';
import { pathOf } from './path';

const body = (code: string) => ({ code, name: code });
const copy = (code: string) => ({ body: body(code) }) as CopyView;
const leg = (number: number, from: string, to: string, state = 'Adopted') =>
  ({ number, from: body(from), to: body(to), state }) as LegView;

describe('the path of a report', () => {
  it('puts bodies side by side and each leg from sender to receiver', () => {
    const { stations, bars } = pathOf({
      copies: [copy('320581'), copy('320500'), copy('320000')],
      legs: [leg(1, '320581', '320500'), leg(2, '320500', '320000')],
    });
    expect(stations.map((station) => station.column)).toEqual([1, 2, 3]);
    expect(bars.map(({ from, to, row }) => [from, to, row])).toEqual([
      [1, 2, 1],
      [2, 3, 1],
    ]);
  });

  it('shows a recalled leg beside the one that was sent again', () => {
    const { bars } = pathOf({
      copies: [copy('320581'), copy('320500')],
      legs: [leg(1, '320581', '320500', 'Recalled'), leg(2, '320581', '320500')],
    });
    expect(bars.map((bar) => bar.row)).toEqual([1, 2]);
  });

  it('lays a leg that skips a tier under those it passes', () => {
    const { bars } = pathOf({
      copies: [copy('340602'), copy('340600'), copy('340000')],
      legs: [leg(1, '340602', '340600'), leg(2, '340602', '340000'), leg(3, '340600', '340000')],
    });
    expect(bars.map((bar) => bar.row)).toEqual([1, 2, 1]);
  });

  it('gives a place to a body whose copy the reader does not see', () => {
    const { stations } = pathOf({ copies: [copy('320581')], legs: [leg(1, '320581', '320500', 'Recalled')] });
    expect(stations.map((station) => [station.body.code, station.copy !== undefined])).toEqual([
      ['320581', true],
      ['320500', false],
    ]);
  });
});
