import type { DeskTodo } from './shapes';

// What a body does about its own part is done where the part is; what it does for another body, where that one's is.
const own = new Set(['SendPart', 'SignPart', 'MendPart']);

/** The page on which a thing that waits at the desk of a body is dealt with. */
export function placeOf(todo: DeskTodo, body: string): string {
  if (todo.kind === 'Commission') return `/commissions/${todo.subject}`;
  if (todo.kind !== 'JointTask') return `/reports/${todo.subject}`;
  const task = `/joint-tasks/${todo.subject}`;
  if (own.has(todo.step ?? '')) return `${task}/parts/${body}`;
  if (todo.step === 'CarryPart' && todo.from) return `${task}/parts/${todo.from.code}`;
  if (todo.step === 'MakeTotal') return `${task}/total`;
  return todo.item ? `${task}/outcome` : task;
}

/** What tells a row of the list from all others. */
export function keyOf(todo: DeskTodo): string {
  return `${todo.subject}.${todo.place}`;
}
