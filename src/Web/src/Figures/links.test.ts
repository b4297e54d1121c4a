import { expect, test } from 'vitest';
import { asked, listOf } from './links';

test('a link says again what it was made of', () => {
  const link = new URL(listOf('420600', 'adopted', 'month', '420625'), 'http://house');
  expect(link.pathname).toBe('/figures/420600/list');
  expect(asked(Object.fromEntries(link.searchParams))).toEqual({ what: 'adopted', period: 'month', scope: '420625' });
});

test('an address that makes no sense asks for what came in the year', () => {
  expect(asked({ what: 'gold', period: 'decade', of: ['a', 'b'] })).toEqual({ what: 'submitted', period: 'year', scope: 'own' });
});
