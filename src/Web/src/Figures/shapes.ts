import type { BodyReference } from '../Reports/shapes';

export type Period = 'today' | 'month' | 'year';

export interface Figures {
  submitted: number;
  received: number;
  signed: number;
  forwarded: number;
  adopted: number;
  directives: number;
}

export interface BodyFigures {
  body: BodyReference;
  year: Figures;
}

export interface FiguresView {
  body: BodyReference;
  own: Record<Period, Figures>;
  below: Record<Period, Figures>;
  lower: BodyFigures[];
}

/** The figures in the order in which offices read them. */
export const order: (keyof Figures)[] = ['submitted', 'received', 'signed', 'forwarded', 'adopted', 'directives'];
