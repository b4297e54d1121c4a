import type { Schemas } from '../../schemas';

// The plan (方案) of a joint task, as the house takes and answers it (see /openapi).

export type PlanText = Schemas['PlanText'];

export type PlanInvitees = Schemas['PlanInvitees'];

export type PlanDates = Schemas['PlanDates'];

export type PlanIndicator = Schemas['PlanIndicator'];

export type PlanStep = Schemas['PlanStep'];

export type TaskPlan = Required<Schemas['TaskPlan']>;

/** A plan as one reader sees it: whom it invites, its versions and what was said of it are the launcher's. */
export type PlanView = Schemas['PlanView'];

/** A link of the chain that a task runs through. */
export type StepView = Schemas['PlanStepView'];

/** A change of an issued plan: both values stay. */
export type PlanChange = Schemas['PlanChangeView'];

/** One input of a form that a kind of task describes. */
export type FormField = Schemas['FormField'];

/** A kind of joint task (任务类型): its stages, its forms, its papers. */
export type TaskKind = Schemas['TaskKindView'];

/** What a task may begin from; one without a number is built in. */
export type TaskTemplate = Schemas['TemplateView'];
