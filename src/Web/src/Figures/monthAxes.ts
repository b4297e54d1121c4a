import type { Option } from '../Charts/core';
import type { Ink } from '../Charts/ink';
import { texts as t } from '../texts';

/** How the words of a chart are written. */
export function wordsOf(ink: Ink) {
  return { color: ink.text, fontFamily: ink.font, fontSize: ink.size };
}

/** The months along the foot and whole numbers up the side. Labels keep their distance: where they would touch, some are left out. */
export function monthAxes(months: number, ink: Ink): Pick<Option, 'xAxis' | 'yAxis'> {
  const text = wordsOf(ink);
  return {
    xAxis: {
      type: 'category',
      data: Array.from({ length: months }, (_, at) => t.figures.monthName(at + 1)),
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
  };
}
