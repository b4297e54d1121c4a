import { expect, it } from 'vitest';
import { inOrder } from './inOrder';

function held<T>() {
  let answer!: (value: T) => void;
  let refuse!: (error: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => ([answer, refuse] = [resolve, reject]));
  return { question: () => promise, answer, refuse };
}

it('never shows what was asked earlier over what was asked later', async () => {
  const shown: string[] = [];
  const ask = inOrder();
  const [early, late] = [held<string>(), held<string>()];
  const take = (answer: string) => shown.push(answer);
  const asked = [ask(early.question, take, () => shown.push('refused')), ask(late.question, take, () => shown.push('refused'))];

  late.answer('late');
  await asked[1];
  early.answer('early');
  await Promise.all(asked);

  expect(shown).toEqual(['late']);
});

it('shows what comes in order, and the refusal that comes after it', async () => {
  const shown: unknown[] = [];
  const ask = inOrder();
  const [first, second] = [held<string>(), held<string>()];
  const asked = [first, second].map(({ question }) => ask(question, (answer) => shown.push(answer), (error) => shown.push(error)));

  first.answer('first');
  await asked[0];
  second.refuse('gone');
  await asked[1];

  expect(shown).toEqual(['first', 'gone']);
});

it('forgets the refusal of an earlier question', async () => {
  const shown: unknown[] = [];
  const ask = inOrder();
  const [first, second] = [held<string>(), held<string>()];
  const asked = [first, second].map(({ question }) => ask(question, (answer) => shown.push(answer), (error) => shown.push(error)));

  second.answer('second');
  await asked[1];
  first.refuse('broken');
  await Promise.all(asked);

  expect(shown).toEqual(['second']);
});
