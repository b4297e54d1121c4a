import type { Option } from '../Charts/core';
import type { Ink } from '../Charts/ink';
import { texts as t } from '../texts';
import { figureOf, type Compared, type MonthRow } from './months';

// Told apart by mark and stroke too, not by colour alone.
const marks = ['circle', 'rect', 'triangle', 'diamond', 'pin'];
const strokes = ['solid', 'dashed', 'dotted', 'solid', 'dashed'];

/** One figure of several bodies, a line each over the months. Labels keep their distance: where they would touch, some are left out. */
export function monthLines(rows: MonthRow[], what: Compared, ink: Ink): Option {
  const text = { color: ink.text, fontFamily: ink.font, fontSize: ink.size };
  return {
    textStyle: text,
    color: ink.lines,
    legend: { show: false },
    tooltip: { trigger: 'axis', backgroundColor: ink.sheet, borderColor: ink.line, textStyle: text },
    grid: { left: 0, right: ink.size, top: ink.size, bottom: ink.size * 0.3, containLabel: true },
    xAxis: {
      type: 'category',
      data: rows[0]?.months.map((_, at) => t.figures.monthName(at + 1)) ?? [],
      axisLabel: { ...text, hideOverlap: true },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line } },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 4,
      axisLabel: { ...text, color: ink.soft },
      splitLine: { lineStyle: { color: ink.line } },
    },
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
