import type { Schemas } from '../schemas';

/** A body, as its settings show it. */
export type BodyView = Schemas['BodyView'];

/** A unit of a body. */
export type UnitView = Schemas['UnitView'];

/** A register of numbers of a body, of this year. */
export type RegisterView = Schemas['RegisterView'];

/** Words that numbers of a task's papers stand on, and the number that comes next. */
export type OutputWord = Schemas['OutputWord'];

/** Somebody of a body. */
export type PersonLine = Schemas['PersonLine'];
