import type { Option } from '../Charts/core';
import type { Ink } from '../Charts/ink';
import { monthAxes, wordsOf } from './monthAxes';
import { figureOf, type Compared, type MonthRow } from './months';

// Told apart by mark and stroke too, not by colour alone.
const marks = ['circle', 'rect', 'triangle', 'diamond', 'pin'];
const strokes = ['solid', 'dashed', 'dotted', 'solid', 'dashed'];

/** One figure of several bodies, a line each over the months. */
export function monthLines(rows: MonthRow[], what: Compared, ink: Ink): Option {
  const text = wordsOf(ink);
  return {
    textStyle: text,
    color: ink.lines,
    legend: { show: false },
    tooltip: { trigger: 'axis', backgroundColor: ink.sheet, borderColor: ink.line, textStyle: text },
    grid: { left: 0, right: ink.size, top: ink.size, bottom: ink.size * 0.3, containLabel: true },
    ...monthAxes(rows[0]?.months.length ?? 0, ink),
    series: rows.map((row, at) => ({
      name: row.name,
      type: 'line',
      symbol: marks[at],
      symbolSize: ink.size * 0.6,
      lineStyle: { width: 2, type: strokes[at] },
      data: row.months.map((one) => figureOf(one, what)),
    })),
  };
}
