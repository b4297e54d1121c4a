import { planOf, type PlanForm } from '../planForm';
import type { FormField, TaskKind } from '../shapes';

/** The steps in which a task is launched, in order. */
export const planSteps = ['template', 'outline', 'table', 'bodies', 'dates', 'check'] as const;

export type PlanStepKey = (typeof planSteps)[number];

// Where each field is filled in; what a kind asks besides stands with the outline.
const homes: [start: string, step: PlanStepKey][] = [
  ['kind', 'template'],
  ['plan.text.sites', 'table'],
  ['plan.text.questionnaire', 'table'],
  ['plan.indicators', 'table'],
  ['plan.files', 'table'],
  ['plan.invitees', 'bodies'],
  ['plan.form', 'bodies'],
  ['plan.group', 'bodies'],
  ['plan.dates', 'dates'],
  ['plan.steps', 'dates'],
];

/** The step in which a field is filled in. */
export function stepOf(field: string): PlanStepKey {
  return homes.find(([start]) => field.startsWith(start))?.[1] ?? 'outline';
}

/** The step of the address; the first one unless it names another. */
export function stepNamed(asked: unknown): PlanStepKey {
  return planSteps.find((step) => step === asked) ?? 'template';
}

/** The step before or after. */
export function stepBeside(step: PlanStepKey, by: -1 | 1): PlanStepKey | null {
  return planSteps[planSteps.indexOf(step) + by] ?? null;
}

/** What the kind asks for and the form does not have yet. */
export function missing(kind: Pick<TaskKind, 'plan'>, form: PlanForm): FormField[] {
  const plan = planOf(form);
  return kind.plan.filter((field) => field.required && isEmpty(field.key, plan));
}

function isEmpty(key: string, plan: ReturnType<typeof planOf>): boolean {
  if (key === 'invitees') return !plan.invitees.allBelow && plan.invitees.bodies?.length === 0;
  const value = key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], plan);
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
