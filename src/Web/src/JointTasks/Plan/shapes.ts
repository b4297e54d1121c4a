import type { AttachedFile, BodyReference } from '../../Reports/shapes';

// The plan (方案) of a joint task, as the house takes and answers it (see /openapi).

export interface PlanText {
  subject: string;
  background?: string | null;
  requirements: string;
  questions: string[];
  sites: string[];
  questionnaire: string[];
  fields: Record<string, string>;
}

export interface PlanInvitees {
  allBelow: boolean;
  bodies?: string[] | null;
  except?: string[] | null;
}

export interface PlanDates {
  starts: string;
  ends: string;
  partDue?: string | null;
  confirmBy?: string | null;
}

export interface PlanIndicator {
  key: string;
  name: string;
  unit: string;
  combine: string;
  period?: string | null;
  meaning?: string | null;
  weight?: string | null;
  decimals: number;
  least?: number | null;
  most?: number | null;
}

export interface PlanStep {
  key: string;
  name: string;
  unit?: string | null;
  on?: string | null;
  until?: string | null;
}

export interface TaskPlan {
  text: PlanText;
  invitees: PlanInvitees;
  dates: PlanDates;
  form: string;
  group?: string | null;
  leadUnit?: string | null;
  topics: { key: string; name: string }[];
  indicators: PlanIndicator[];
  steps: PlanStep[];
  files: AttachedFile[];
}

/** A plan as one reader sees it: whom it invites, its versions and what was said of it are the launcher's. */
export interface PlanView {
  text?: PlanText | null;
  dates: PlanDates;
  form: string;
  version?: number | null;
  group?: string | null;
  leadUnit?: { id: string; name: string } | null;
  invitees?: PlanInvitees | null;
  neighbours: BodyReference[];
  topics: { key: string; name: string }[];
  indicators: PlanIndicator[];
  steps: StepView[];
  files: AttachedFile[];
  changes: PlanChange[];
  remarks: { returned: boolean; text?: string | null; by?: string | null; at: string }[];
}

/** A link of the chain that a task runs through. */
export interface StepView {
  key: string;
  name: string;
  unit?: { id: string; name: string } | null;
  on?: string | null;
  until?: string | null;
  state: string;
  late: boolean;
}

/** A change of an issued plan: both values stay. */
export interface PlanChange {
  reason: string;
  at: string;
  endsBefore: string;
  ends: string;
  partDueBefore?: string | null;
  partDue?: string | null;
  added: BodyReference[];
}

/** One input of a form that a kind of task describes. */
export interface FormField {
  key: string;
  label: string;
  type: string;
  required: boolean;
  most?: number | null;
  choices: string[];
  hint?: string | null;
}

/** A kind of joint task (任务类型): its stages, its forms, its papers. */
export interface TaskKind {
  code: string;
  name: string;
  purpose: string;
  stages: { stage: string; name: string }[];
  amongNeighbours: boolean;
  days: { fieldwork: number };
  plan: FormField[];
  outputs: string[];
}

/** What a task may begin from; one without a number is built in. */
export interface TaskTemplate {
  template?: number | null;
  name: string;
  content?: {
    kind: string;
    text: PlanText;
    allBelow: boolean;
    topics: { key: string; name: string }[];
    indicators: PlanIndicator[];
    steps: PlanStep[];
  } | null;
}
