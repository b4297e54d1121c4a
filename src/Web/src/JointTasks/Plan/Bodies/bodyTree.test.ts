import { describe, expect, it } from 'vitest';
import { BodyTree } from './bodyTree';
import { initialsOf } from './initials';

const tree = new BodyTree([
  { code: '100000', name: '全国', parent: null, joined: true },
  { code: '320000', name: '江苏省', parent: '100000', joined: true },
  { code: '320581', name: '常熟市', parent: '320500', joined: true, directTargets: ['320000'] },
  { code: '420000', name: '湖北省', parent: '100000', joined: true },
  { code: '420600', name: '襄阳市', parent: '420000', joined: true },
  { code: '420625', name: '谷城县', parent: '420600', joined: true },
  { code: '420626', name: '保康县', parent: '420600', joined: false },
]);
const names = (found: { name: string }[]) => found.map((one) => one.name);

describe('the tree of bodies', () => {
  it('knows who stands below and who reports directly', () => {
    expect(names(tree.children('420600'))).toEqual(['谷城县', '保康县']);
    expect(names(tree.children())).toEqual(['全国']);
    expect(names(tree.reporters('320000'))).toEqual(['常熟市']);
    expect(names(tree.reporters('420600'))).toEqual([]);
  });

  it('leads down to a body', () => {
    expect(names(tree.path('420625'))).toEqual(['全国', '湖北省', '襄阳市', '谷城县']);
    expect(tree.path('999999')).toEqual([]);
  });

  it.each([
    ['谷城', ['谷城县']],
    ['gc', ['谷城县']],
    ['4206', ['襄阳市', '谷城县', '保康县']],
    ['  ', []],
    ['没有', []],
  ])('finds by %s', (words, found) => expect(names(tree.search(words, '420600', 9))).toEqual(found));

  it('names those of the own province first, and no more than asked for', () => {
    expect(names(tree.search('市', '420600', 1))).toEqual(['襄阳市']);
  });
});

it.each([
  ['襄阳市', 'xys'],
  ['老河口市', 'lhks'],
  ['额济纳旗', 'ejnq'],
  ['A区', 'aq'],
])('the initials of %s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
