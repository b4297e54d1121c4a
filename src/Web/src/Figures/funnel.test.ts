import { expect, test } from 'vitest';
import { funnelsOf } from './funnel';
import type { Dashboard, Figures } from './shapes';

const none: Figures = { submitted: 0, received: 0, signed: 0, forwarded: 0, adopted: 0, directives: 0 };

function board(own: Partial<Figures>, lower = 0): Dashboard {
  const year = { ...none, ...own };
  return { own: { today: none, month: none, year }, below: { today: none, month: none, year: none }, lower: Array(lower).fill({}) } as Dashboard;
}

test('what was sent by the own people and from below is one stage, and each stage says its part of the one before', () => {
  const [funnel] = funnelsOf(board({ submitted: 6, received: 4, signed: 5, directives: 1 }), 'year');
  expect(funnel!.stages.map(({ many, width, part }) => [many, width, part])).toEqual([
    [10, 100, null],
    [5, 50, 50],
    [1, 10, 20],
  ]);
});

test('a funnel of nothing is no width and no part', () => {
  const [funnel] = funnelsOf(board({}), 'year');
  expect(funnel!.stages.map(({ width, part }) => [width, part])).toEqual([[0, null], [0, null], [0, null]]);
});

test('more directives than adoptions are no wider than the widest', () => {
  const [funnel] = funnelsOf(board({ submitted: 2, signed: 1, directives: 4 }), 'year');
  expect(funnel!.stages.map((stage) => stage.width)).toEqual([50, 25, 100]);
});

test('only a body with bodies below has a funnel of theirs', () => {
  expect(funnelsOf(board({}, 0), 'year')).toHaveLength(2);
  expect(funnelsOf(board({}, 3), 'year')).toHaveLength(3);
});
