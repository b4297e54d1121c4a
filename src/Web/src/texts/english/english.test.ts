import { describe, expect, test } from 'vitest';
import { isGroup, layOver, type Words } from './layOver';

const chinese = import.meta.glob<Words>(
  ['/src/**/*[tT]exts.ts', '/src/JointTasks/notices.ts', '/src/texts/*.ts', '!/src/texts/index.ts', '!/src/texts/english/**'],
  { eager: true },
);
const english = import.meta.glob<Words>('/src/texts/english/*/**/*.ts', { eager: true });
const pages = import.meta.glob<string>(
  ['/src/**/*.vue', '/src/**/*.ts', '!/src/**/*[tT]exts.ts', '!/src/texts/**', '!/src/**/*.test.ts', '!/src/schema.d.ts', '!/src/JointTasks/notices.ts'],
  { eager: true, query: '?raw', import: 'default' },
);

const Han = /\p{Script=Han}/u;

// What stands on paper, what the house reads again, and names that are shown to both.
const Chinese = [
  /^Print\/texts\.ts /,
  /^Accounts\/Keeping\/texts\.ts keepingTexts\.(tones|files|templates|codeHeading|userNameHint|import\w+Lead)/,
  /^texts\/acts\.ts acts\.fields\.bulletinOf/,
  /^texts\/entry\.ts entry\.landing\.tryLines/,
  /^Languages\/texts\.ts languageTexts\.names/,
  /^Calendar\/texts\.ts calendarTexts\.pasteHint/,
  /\.(groupHint|prefixHint)$/,
];

/** Every word of a group, by its path. */
function leaves(words: unknown, path: string): [string, unknown][] {
  if (isGroup(words)) return Object.entries(words).flatMap(([name, inner]) => leaves(inner, path ? `${path}.${name}` : name));
  if (Array.isArray(words)) return words.flatMap((inner, at) => leaves(inner, `${path}.${at}`));
  return [[path, words]];
}

/** What a sentence says when every place in it is filled. */
function said(words: unknown): string {
  if (typeof words !== 'function') return String(words);
  const filled = Array.from({ length: words.length }, (_, at) => at + 2);
  try {
    return String(words(...filled));
  } catch {
    // It asks for texts, lists or groups in place of numbers.
    return String(words(...filled.map((one) => Object.assign([String(one)], { replace: () => `${one}`, toLocaleString: () => `${one}` }))));
  }
}

const files = Object.keys(chinese).map((path) => path.slice('/src/'.length));
const shape = (words: Words) => leaves({ ...words }, '').map(([path, word]) => `${path}: ${typeof word}`).sort();

describe('English', () => {
  test('has no file besides those that hold Chinese words', () => {
    expect(files).toEqual(expect.arrayContaining(Object.keys(english).map((path) => path.slice('/src/texts/english/'.length))));
  });

  test.each(files)('has no word besides those of %s', (file) => {
    expect(shape(chinese['/src/' + file]!)).toEqual(expect.arrayContaining(shape(english['/src/texts/english/' + file] ?? {})));
  });

  test.each(files)('is what %s says', (file) => {
    const left = leaves({ ...english['/src/texts/english/' + file] }, '')
      .filter(([path]) => !Chinese.some((kept) => kept.test(`${file} ${path}`)))
      .filter(([, words]) => Han.test(said(words)));
    expect(left.map(([path]) => path)).toEqual([]);
  });
});

test('words are laid over those of the same name, however deep, and functions too', () => {
  const held = { deep: { word: '字', kept: '留' }, lines: ['一', '二'] };
  const { deep } = held;
  layOver(held, { deep: { word: 'word' }, lines: ['one'] });
  expect(deep).toEqual({ word: 'word', kept: '留' });
  expect(held.lines).toEqual(['one']);
});

// Numerals and characters by which a program tells lines and names apart, and what stands on paper.
const NotSaid = ['/src/Calendar/days.ts', '/src/JointTasks/Outcome/outputForm.ts', '/src/JointTasks/Plan/LineList.vue', '/src/JointTasks/Plan/Bodies/initials.ts'];
const comments = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"`])\/\/.*$/gm;

test('no page has Chinese words of its own', () => {
  const said = Object.entries(pages)
    .filter(([path]) => !NotSaid.includes(path) && !path.startsWith('/src/Print/'))
    .flatMap(([path, code]) => code.replace(comments, '').split('\n').map((line) => `${path}: ${line.trim()}`))
    .filter((line) => Han.test(line));
  expect(said).toEqual([]);
});
