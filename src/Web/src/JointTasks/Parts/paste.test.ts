import { describe, expect, it } from 'vitest';
import { cellsOf, placed, plainFigure, isFigure } from './paste';

const names = ['规上企业数', '本地配套率', '断供企业数', '融资需求'];
const laid = (start: number, text: string) => placed(names, start, cellsOf(text));

describe('cells from a spreadsheet', () => {
  it('are rows of cells, without the empty row that ends a copy', () => {
    expect(cellsOf('126\t家\r\n38.5\t%\r\n')).toEqual([['126', '家'], ['38.5', '%']]);
  });

  it('may hold a line break and quotes inside quotes', () => {
    expect(cellsOf('"规上\n企业数"\t"约""126"""')).toEqual([['规上\n企业数', '约"126"']]);
  });
});

describe('pasting into the table', () => {
  it('lays a column down from the cell pasted into, and no further than the table goes', () => {
    expect([...laid(2, '4\n7.2\n31').values]).toEqual([[2, '4'], [3, '7.2']]);
  });

  it('lays a row down as a column', () => {
    expect([...laid(0, '126\t38.5\t4').values]).toEqual([[0, '126'], [1, '38.5'], [2, '4']]);
  });

  it('goes by name where names came along, in whatever order', () => {
    const { values, strange } = laid(0, '断供企业数（家）\t4\n规上企业数\t家\t126\n用工缺口\t2150');
    expect([...values]).toEqual([[2, '4'], [0, '126']]);
    expect(strange).toEqual(['用工缺口']);
  });

  it('keeps a missing figure missing', () => {
    expect(laid(0, '规上企业数\t126\n本地配套率\t').values.has(1)).toBe(false);
  });
});

describe('a figure', () => {
  it.each([
    ['2,150', '人', '2150'],
    ['２，１５０', '人', '2150'],
    [' 38.5% ', '%', '38.5'],
    ['38.5%', '家', '38.5%'],
    ['一百', '家', '一百'],
  ])('%s in %s is sent as %s', (written, unit, sent) => expect(plainFigure(written, unit)).toBe(sent));
});

it.each([
  ['', true],
  ['2150', true],
  ['-3.5', true],
  ['约126', false],
  ['12.', false],
  ['1e5', false],
])('%s is a figure: %s', (text, is) => expect(isFigure(text)).toBe(is));
