import type { Schemas } from '../schemas';

export type Period = 'today' | 'month' | 'year';

export type Figures = Schemas['Figures'];

export type BodyFigures = Schemas['BodyFigures'];

export type FiguresView = Schemas['FiguresView'];

/** The figures in the order in which offices read them. */
export const order: (keyof Figures)[] = ['submitted', 'received', 'signed', 'forwarded', 'adopted', 'directives'];
