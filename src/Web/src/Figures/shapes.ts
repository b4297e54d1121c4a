import type { Schemas } from '../schemas';

export type Period = 'today' | 'month' | 'year';

export type Figures = Schemas['Figures'];

export type PeriodFigures = Schemas['PeriodFigures'];

/** What waits now: key items, past its due moment, directives not answered, urgent papers. */
export type WaitingFigures = Schemas['WaitingFigures'];

export type LowerFigures = Schemas['LowerFigures'];

export type MonthFigures = Schemas['MonthFigures'];

export type Dashboard = Schemas['DashboardView'];

/** One thing that a figure counts; without its content where the reader may not open it. */
export type FigureItem = Schemas['FigureItem'];

/** A joint task that runs now: how far, who is late, what is due next. */
export type RunningTask = Schemas['RunningTask'];

/** The figures in the order in which offices read them. */
export const order: (keyof Figures)[] = ['submitted', 'received', 'signed', 'forwarded', 'adopted', 'directives'];

/** What waits: first what is to be looked at first. */
export const waits: (keyof WaitingFigures)[] = ['key', 'overdue', 'unanswered', 'pressing'];
