import { expect, test } from 'vitest';
import { languageIn } from './language';

const keeping = (kept: string | null) => ({ getItem: () => kept, setItem: () => {} });

test('what was chosen in a browser stands there again', () => {
  expect(languageIn(keeping('en'))).toBe('en');
  expect(languageIn(keeping('zh'))).toBe('zh');
});

test.each([[null], ['fr'], ['']])('%s counts as nothing chosen, which is Chinese', (kept) => {
  expect(languageIn(keeping(kept))).toBe('zh');
});

test('a browser that keeps nothing speaks Chinese', () => {
  expect(languageIn(null)).toBe('zh');
});
