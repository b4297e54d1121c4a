import { nextTick, ref } from 'vue';
import { expect, it } from 'vitest';
import { useComparison } from './useComparison';

const settled = () => new Promise((resolve) => setTimeout(resolve));

it('lays the last two versions side by side, and moves on when one more comes', async () => {
  const numbers = ref([1, 2]);
  const { from, to, found } = useComparison(() => numbers.value, (before, after) => Promise.resolve(`${before}–${after}`));
  await settled();
  expect(found.value).toBe('1–2');
  numbers.value = [1, 2, 3];
  await nextTick();
  await settled();
  expect([from.value, to.value, found.value]).toEqual(['2', '3', '2–3']);
});

it('an answer that comes late does not take the place of what was chosen since', async () => {
  const answers: Record<string, (words: string) => void> = {};
  const read = (before: string, after: string) => new Promise<string>((resolve) => (answers[`${before}–${after}`] = resolve));
  const { from, found } = useComparison(() => [1, 2, 3], read);
  from.value = '1';
  await nextTick();
  answers['1–3']!('the chosen one');
  answers['2–3']!('the late one');
  await settled();
  expect(found.value).toBe('the chosen one');
});

it('one version is compared with nothing', async () => {
  const { found, problem } = useComparison(() => [1], () => Promise.reject(new Error('asked')));
  await settled();
  expect([found.value, problem.value]).toEqual([null, null]);
});
