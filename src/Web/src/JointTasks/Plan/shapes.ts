import type { AttachedFile } from '../../Reports/shapes';

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
  description?: string | null;
  stages: string[];
  plan: FormField[];
  outputs: string[];
}
