import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what is drawn is carried; as SVG, which stays sharp on a wall and on paper.
use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export type Option = EChartsCoreOption;

/** A chart within an element. */
export function chartIn(element: HTMLElement): EChartsType {
  return init(element, undefined, { renderer: 'svg' });
}
