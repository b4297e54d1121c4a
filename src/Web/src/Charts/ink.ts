/** The colours, type and size of the house as a chart needs them: as values, read from the element that it stands in. */
export interface Ink {
  text: string;
  soft: string;
  line: string;
  sheet: string;
  series: string[];
  /** Of bodies that are compared, in the order in which they were chosen. */
  lines: string[];
  font: string;
  size: number;
}

/** Reads them. On a wall the text is light, because that is the colour there. */
export function inkOf(element: HTMLElement): Ink {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: style.color,
    soft: token('--chart-soft') || token('--ink-soft'),
    line: token('--chart-line') || token('--line'),
    sheet: token('--sheet'),
    series: (token('--chart-series') || [token('--blue'), token('--green'), token('--red')].join('|')).split('|').map((one) => one.trim()),
    lines: ['--blue', '--green', '--red', '--amber', '--ink-soft'].map(token),
    font: style.fontFamily,
    size: parseFloat(style.fontSize),
  };
}
