import { describe, expect, it } from 'vitest';
import { deskPath } from './deskPath';
import type { Me } from './session';

const holding = (...grants: [role: string, body: string, bodyName: string][]) =>
  ({ grants: grants.map(([role, body, bodyName]) => ({ role, body, bodyName })) }) as unknown as Me;
const tasks = { key: 'tasks', name: '联动任务' };

describe('the way above a paper', () => {
  it('leads over the desk of the first body at which the reader works', () => {
    const me = holding(['Editor', '420625', '谷城县'], ['Editor', '420600', '襄阳市']);
    expect(deskPath(me, ['420600', '420625'], tasks)).toEqual([
      { name: '襄阳市信息办', to: '/desk/420600' },
      { name: '联动任务', to: '/desk/420600?list=tasks' },
    ]);
  });

  it('begins at the desk itself where no list is meant', () => {
    expect(deskPath(holding(['Signer', '420625', '谷城县']), ['420625'])).toEqual([{ name: '谷城县信息办', to: '/desk/420625' }]);
  });

  it.each([
    ['a member', holding(['Member', '420625', '谷城县'])],
    ['the desk of another body', holding(['Editor', '420683', '枣阳市'])],
    ['nobody', null],
  ])('is empty for %s', (_who, me) => {
    expect(deskPath(me, ['420625'], tasks)).toEqual([]);
  });
});
