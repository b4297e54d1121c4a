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

export type PeriodFigures = Record<Period, Figures>;

/** What waits now: past its due moment, directives not answered, urgent papers. */
export interface WaitingFigures {
  overdue: number;
  unanswered: number;
  pressing: number;
}

export interface LowerFigures {
  body: BodyReference;
  joined: boolean;
  figures: PeriodFigures;
  waiting: WaitingFigures;
}

export interface MonthFigures {
  month: number;
  own: Figures;
  below: Figures;
}

/** Joint tasks of a body in the year. */
export interface TaskFigures {
  launched: { stage: string; tasks: number }[];
  suspended: number;
  progress?: number | null;
  invited: { all: number; waiting: number; participating: number; declined: number; sent: number; late: number; overdue: number };
}

export interface Dashboard {
  body: BodyReference;
  day: string;
  own: PeriodFigures;
  below: PeriodFigures;
  lower: LowerFigures[];
  months: MonthFigures[];
  waiting: WaitingFigures;
  waitingBelow: WaitingFigures;
  running: { launched: number; invited: number };
  tasks: TaskFigures;
}

/** One thing that a figure counts; without its content where the reader may not open it. */
export interface FigureItem {
  body: BodyReference;
  day: string;
  report?: string | null;
  task?: string | null;
  title?: string | null;
  number?: string | null;
  stageName?: string | null;
  urgency?: string | null;
  clock?: string | null;
  due?: string | null;
  light?: string | null;
}

/** The figures in the order in which offices read them. */
export const order: (keyof Figures)[] = ['submitted', 'received', 'signed', 'forwarded', 'adopted', 'directives'];

/** What waits, the most pressing first. */
export const waits: (keyof WaitingFigures)[] = ['overdue', 'unanswered', 'pressing'];
