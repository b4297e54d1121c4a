import { expect, it } from 'vitest';
import { unsavedWords } from './unsavedWords';

function machine(): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  } as Storage;
}

it('words stay until they are given up, each at its own place', () => {
  const storage = machine();
  const first = unsavedWords<{ text: string }>('甲 1', storage);
  const second = unsavedWords<{ text: string }>('甲 2', storage);
  first.keep({ text: '规上企业' });
  expect(unsavedWords('甲 1', storage).find()).toEqual({ text: '规上企业' });
  expect(second.find()).toBeNull();
  first.drop();
  expect(first.find()).toBeNull();
});

it('what cannot be read is as good as nothing', () => {
  const storage = machine();
  storage.setItem('unsaved 甲', '{');
  expect(unsavedWords('甲', storage).find()).toBeNull();
  expect(storage.getItem('unsaved 甲')).toBeNull();
});
