import type { Schemas } from '../schemas';

// A joint task (联动任务) as the house answers (see /openapi): what is not the reader's is left out. Optional members may also be null.

/** A time limit and its light. */
export type TaskClock = Schemas['TaskClockView'];

export type AdjustmentView = Schemas['AdjustmentView'];

export type DueChange = Schemas['DueChangeView'];

export type TeamPerson = Schemas['TeamPerson'];

export type AnswerView = Schemas['AnswerView'];

/** One invited body: for the launcher each, for an invited body its own alone. */
export type InvitationView = Schemas['InvitationView'];

export type CourseView = Schemas['CourseView'];

export type AnswerTotals = Schemas['AnswerTotals'];

export type TaskView = Schemas['JointTaskView'];
