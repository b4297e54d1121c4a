import type { Schemas } from '../schemas';

/** What is worth reporting and what is not, and what an editor looks for. */
export type ChecklistView = Schemas['ChecklistView'];
