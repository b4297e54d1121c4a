import { nextTick } from 'vue';
import { expect, it } from 'vitest';
import type { OutputView } from './shapes';
import { useOutputForm } from './useOutputForm';

function machine(): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  } as Storage;
}

const paper = (version: number, title: string) =>
  ({ kind: 'SpecialReport', version, prefix: '襄政协办', text: { title, to: '市委', suggestions: [], paragraphs: [] } }) as unknown as OutputView;

it('what was typed into a new paper is there after a reload, what was only proposed is not called typed', async () => {
  const storage = machine();
  const first = useOutputForm('甲 new', storage);
  first.propose({ kind: 'SpecialReport', title: '产业链' });
  await nextTick();
  expect(first.dirty.value).toBe(false);
  first.form.words = '一、主要情况';
  await nextTick();
  const second = useOutputForm('甲 new', storage);
  second.restore();
  second.propose({ kind: 'TotalReport', title: '另一个题目' });
  expect([second.form.kind, second.form.title, second.form.words, second.restored.value]).toEqual(['SpecialReport', '产业链', '一、主要情况', true]);
});

it('a version that a colleague saves takes the place of an untouched text, and leaves a typed one alone', async () => {
  const storage = machine();
  const open = useOutputForm('甲 1', storage);
  open.arrive(paper(1, '第一版'));
  open.arrive(paper(2, '同事的'));
  expect([open.form.title, open.base.value]).toEqual(['同事的', 2]);
  open.form.title = '我的';
  await nextTick();
  open.arrive(paper(3, '又改了'));
  expect([open.form.title, open.base.value, open.theirs.value?.version]).toEqual(['我的', 2, 3]);
  open.decide(true);
  expect([open.form.title, open.base.value]).toEqual(['我的', 3]);
});

it('whoever takes the version of the colleague keeps nothing of his own', async () => {
  const storage = machine();
  const open = useOutputForm('甲 1', storage);
  open.arrive(paper(1, '第一版'));
  open.form.title = '我的';
  await nextTick();
  open.arrive(paper(2, '同事的'));
  open.decide(false);
  await nextTick();
  expect([open.form.title, open.dirty.value]).toEqual(['同事的', false]);
  const later = useOutputForm('甲 1', storage);
  later.arrive(paper(2, '同事的'));
  expect(later.restored.value).toBe(false);
});
