import type { Schemas } from '../../schemas';

/** A joint task in a body's list, as that body may know it. */
export type TaskItem = Schemas['JointTaskItem'];

/** How far the invited bodies of a task are. */
export type TaskCounts = Schemas['TaskCounts'];

/** Something of a joint task that waits on the reader. */
export type TaskTodo = Schemas['TaskTodoItem'];
