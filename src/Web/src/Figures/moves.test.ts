import { expect, test } from 'vitest';
import { movesOf } from './moves';
import type { Dashboard, Figures } from './shapes';

const none: Figures = { submitted: 0, received: 0, signed: 0, forwarded: 0, adopted: 0, directives: 0 };
const quiet = { key: 0, overdue: 0, unanswered: 0, pressing: 0 };
const periods = (today: Partial<Figures>) => ({ today: { ...none, ...today }, month: none, year: none });

function board(own: Partial<Figures>, county: Partial<Figures>, day = '2025-03-03', overdue = 0): Dashboard {
  return {
    body: { code: '420600', name: '襄阳市' },
    day,
    own: periods(own),
    below: periods(county),
    lower: [{ body: { code: '420625', name: '谷城县' }, joined: true, figures: periods(county), waiting: quiet, months: [] }],
    months: [],
    waiting: { ...quiet, overdue },
    waitingBelow: quiet,
    running: { launched: 0, invited: 0, participating: 0, sent: 0, late: 0 },
    tasks: {
      body: { code: '420600', name: '襄阳市' },
      launched: [],
      suspended: 0,
      invited: { all: 0, waiting: 0, participating: 0, declined: 0, sent: 0, late: 0, overdue: 0 },
    },
  };
}

test('what a county sent up is told with its name, then what the body did itself', () => {
  expect(movesOf(board({}, { forwarded: 1 }), board({ received: 1 }, { forwarded: 3 }))).toEqual([
    { who: '谷城县', what: 'forwarded', many: 2 },
    { who: null, what: 'received', many: 1 },
  ]);
});

test('what has run over its time is told', () => {
  expect(movesOf(board({}, {}), board({}, {}, '2025-03-03', 1))).toEqual([{ who: null, what: 'overdue', many: 1 }]);
});

test('the first reading, a recall and the beginning of a day tell nothing', () => {
  expect(movesOf(null, board({ signed: 5 }, {}))).toEqual([]);
  expect(movesOf(board({}, { forwarded: 2 }), board({}, { forwarded: 1 }))).toEqual([]);
  expect(movesOf(board({}, {}), board({ signed: 1 }, {}, '2025-03-04'))).toEqual([]);
});
