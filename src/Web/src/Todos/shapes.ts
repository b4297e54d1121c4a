import type { Schemas } from '../schemas';

/** Something that waits at a desk, of whatever kind. */
export type DeskTodo = Schemas['DeskTodo'];

/** What kind of thing waits. */
export type TodoKind = Schemas['TodoKind'];
