import { expect, test } from 'vitest';
import { cell } from './download';

test('a cell with commas or quotation marks is quoted', () => {
  expect(cell('甲,乙')).toBe('"甲,乙"');
  expect(cell('说"好"')).toBe('"说""好"""');
  expect(cell('委员甲')).toBe('委员甲');
});

test('what a spreadsheet would compute stays a text', () => {
  expect(['=1+1', '+86', '-1', '@x'].map(cell)).toEqual(["'=1+1", "'+86", "'-1", "'@x"]);
});
