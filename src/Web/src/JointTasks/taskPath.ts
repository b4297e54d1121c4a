import { deskPath } from '../Accounts/deskPath';
import type { Me } from '../Accounts/session';
import type { Step } from '../Parts/path';
import { texts } from '../texts';
import type { AssignmentView } from './Outcome/shapes';
import { outcomeTexts } from './Outcome/texts';
import type { TaskView } from './shapes';
import { taskTexts } from './texts';

/** The pages above a task: the desk of its launcher or of a body that takes part, and the desk's list of tasks. */
export function aboveTask(me: Me | null, task: TaskView | null): Step[] {
  if (!task) return [];
  const bodies = [task.body.code, ...task.invitations.map((one) => one.body.code)];
  return deskPath(me, bodies, { key: 'tasks', name: taskTexts.name });
}

/** The pages above one within a task, the task itself the last. */
export function aboveIn(me: Me | null, task: TaskView | null): Step[] {
  return task ? [...aboveTask(me, task), { name: subjectOf(task), to: `/joint-tasks/${task.id}` }] : [];
}

/** What a task is called. */
export function subjectOf(task: TaskView): string {
  return task.plan?.text?.subject ?? texts.lists.untitled;
}

/** The pages above what a unit is to answer: its own list of them, or for the desk the outcome of the task. */
export function aboveAssignment(me: Me | null, { task, unit }: AssignmentView): Step[] {
  const own = me?.grants.find((grant) => grant.role === 'HandlingUnit' && grant.unit === unit.id);
  if (own) return [{ name: texts.places.handled, to: `/units/${unit.id}/directives` }];
  const desk = deskPath(me, me?.grants.map((grant) => grant.body) ?? [], { key: 'tasks', name: taskTexts.name });
  return desk.length > 0 ? [...desk, { name: outcomeTexts.title, to: `/joint-tasks/${task}/outcome` }] : [];
}
