import { describe, expect, it } from 'vitest';
import { keyOf, placeOf } from './place';
import type { DeskTodo } from './shapes';

const todo = (some: Partial<DeskTodo>) => ({ kind: 'JointTask', subject: 's', place: 4, ...some }) as DeskTodo;

describe('what waits at a desk', () => {
  it.each<[string, Partial<DeskTodo>]>([
    ['/reports/s', { kind: 'Report' }],
    ['/reports/s', { kind: 'Extension', item: 2 }],
    ['/commissions/s', { kind: 'Commission' }],
    ['/joint-tasks/s', { step: 'Answer' }],
    ['/joint-tasks/s/parts/420683', { step: 'SignPart' }],
    ['/joint-tasks/s/parts/420625', { step: 'CarryPart', from: { code: '420625', name: '谷城县政协' } }],
    ['/joint-tasks/s/total', { step: 'MakeTotal' }],
    ['/joint-tasks/s/outcome', { step: 'SignOutput', item: 1 }],
  ])('opens %s', (place, some) => expect(placeOf(todo(some), '420683')).toBe(place));

  it('is told apart within one subject', () => expect(keyOf(todo({}))).toBe('s.4'));
});
