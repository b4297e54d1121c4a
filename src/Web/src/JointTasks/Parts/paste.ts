/** The cells of what a spreadsheet puts on the clipboard: tabs between cells, lines between rows, quotes where a cell holds either. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)!.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[at++];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  endCell();
  return rows.filter((row) => row.some((one) => one !== ''));
}

/** Where pasted cells belong, and the names that no indicator bears. */
export interface Placed {
  values: Map<number, string>;
  strange: string[];
}

/**
 * Lays pasted cells beside the indicators: by name where a column of names came along, else one under the other from the
 * cell pasted into. A single row of many values is laid down as a column.
 */
export function placed(names: string[], start: number, cells: string[][]): Placed {
  const known = names.map(bare);
  if (cells.some((row) => row.length > 1 && known.includes(bare(row[0]!)))) return byName(known, cells);
  const column = cells.length === 1 ? cells[0]! : cells.map((row) => row.at(-1)!);
  const values = new Map<number, string>();
  column.forEach((cell, at) => start + at < names.length && values.set(start + at, cell));
  return { values, strange: [] };
}

// Further columns, such as the unit, stand between a name and its value: the last cell that is filled is the value.
function byName(known: string[], cells: string[][]): Placed {
  const values = new Map<number, string>();
  const strange: string[] = [];
  for (const [name = '', ...others] of cells) {
    const at = known.indexOf(bare(name));
    const value = others.findLast((cell) => cell !== '');
    if (at < 0) strange.push(name);
    else if (value !== undefined) values.set(at, value);
  }
  return { values, strange };
}

/** A figure as spreadsheets and hands write it, in plain digits: ２，１５０ and 2,150 are 2150; 38.5% of an indicator in per cent is 38.5. */
export function plainFigure(text: string, unit?: string | null): string {
  const narrow = text.normalize('NFKC').replace(/[\s,]/g, '');
  return unit?.includes('%') && narrow.endsWith('%') ? narrow.slice(0, -1) : narrow;
}

/** Whether a figure that was typed or pasted can be read as a number at all; a blank one is missing, not wrong. */
export function isFigure(text: string): boolean {
  return text.trim() === '' || /^[+-]?\d+(\.\d+)?$/.test(text.trim());
}

// 规上企业数（家） and 规上企业数 are one name.
function bare(name: string): string {
  return name.normalize('NFKC').replace(/\(.*?\)|[\s:]/g, '');
}
