import type { Option } from '../Charts/core';
import type { Ink } from '../Charts/ink';
import { texts as t } from '../texts';
import { monthAxes, wordsOf } from './monthAxes';
import type { Figures } from './shapes';

/** What was sent to the desk in all: by its own people, and by the bodies below. */
export function sentOf(figures: Figures): number {
  return figures.submitted + figures.received;
}

/** Bars of what was sent, adopted and directed in each month. */
export function monthBars(months: Figures[], ink: Ink): Option {
  const names = [t.figures.names.sent!, t.figures.names.signed!, t.figures.names.directives!];
  const rows = [sentOf, (one: Figures) => one.signed, (one: Figures) => one.directives];
  const text = wordsOf(ink);
  return {
    textStyle: text,
    color: ink.series,
    legend: { top: 0, right: 0, itemGap: ink.size, textStyle: text, itemWidth: ink.size, itemHeight: ink.size * 0.7 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, backgroundColor: ink.sheet, borderColor: ink.line },
    grid: { left: 0, right: 0, top: ink.size * 2.6, bottom: ink.size * 0.3, containLabel: true },
    ...monthAxes(months.length, ink),
    series: names.map((name, at) => ({
      name,
      type: 'bar',
      barMaxWidth: ink.size * 1.6,
      data: months.map((one) => rows[at]!(one)),
    })),
  };
}
