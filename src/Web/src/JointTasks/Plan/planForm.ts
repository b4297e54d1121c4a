import type { PlanIndicator, PlanStep, PlanView, TaskPlan } from './shapes';

/** A plan while it is filled in: what is not filled in yet is empty. */
export interface PlanForm {
  /** The template that it began from; empty for none. */
  template: string;
  subject: string;
  background: string;
  requirements: string;
  questions: string[];
  sites: string[];
  questionnaire: string[];
  fields: Record<string, string>;
  allBelow: boolean;
  bodies: string[];
  except: string[];
  starts: string;
  ends: string;
  dueDay: string;
  dueTime: string;
  confirmBy: string;
  form: TaskPlan['form'];
  group: string;
  leadUnit: string;
  topics: { key: string; name: string }[];
  indicators: PlanIndicator[];
  steps: PlanStep[];
  files: { hash: string; name: string }[];
}

/** An empty form: all bodies below are invited, and offices close at half past five. */
export function emptyForm(): PlanForm {
  return {
    ...{ template: '', subject: '', background: '', requirements: '', questions: [], sites: [], questionnaire: [], fields: {} },
    ...{ allBelow: true, bodies: [], except: [], starts: '', ends: '', dueDay: '', dueTime: '17:30', confirmBy: '' },
    ...{ form: 'Family', group: '', leadUnit: '', topics: [], indicators: [], steps: [], files: [] },
  };
}

/** The plan as it is sent; rows that were opened and left empty are not part of it. */
export function planOf(form: PlanForm): TaskPlan {
  const { subject, background, requirements, fields, files } = form;
  const family = form.form === 'Family';
  return {
    text: {
      ...{ subject: subject.trim(), background: background.trim() || null, requirements: requirements.trim(), fields },
      ...{ questions: filled(form.questions), sites: filled(form.sites), questionnaire: filled(form.questionnaire) },
    },
    invitees: family
      ? { allBelow: form.allBelow, bodies: form.bodies, except: form.allBelow ? form.except : [] }
      : { allBelow: false, bodies: form.bodies, except: [] },
    dates: {
      ...{ starts: form.starts, ends: form.ends, confirmBy: form.confirmBy || null },
      partDue: form.dueDay ? `${form.dueDay}T${form.dueTime || '17:30'}:00+08:00` : null,
    },
    ...{ form: form.form, group: family ? null : form.group.trim(), leadUnit: form.leadUnit || null },
    topics: form.topics.filter((topic) => topic.name.trim()),
    indicators: form.indicators.filter((one) => one.name.trim()).map((one) => ({ ...one, weight: weightOf(one) })),
    steps: form.steps.filter((step) => step.name.trim()).map((step) => ({ ...step, on: step.on || null, unit: step.unit || null })),
    files,
  };
}

/** The form of a plan that was saved; one whose words were redacted begins without them. */
export function formOf(plan: PlanView): PlanForm {
  const { text, invitees, dates } = plan;
  const due = dates.partDue ? new Date(new Date(dates.partDue).getTime() + 8 * 3600_000).toISOString() : '';
  return {
    ...{ template: '', subject: text?.subject ?? '', background: text?.background ?? '', requirements: text?.requirements ?? '' },
    ...{ questions: [...(text?.questions ?? [])], sites: [...(text?.sites ?? [])], questionnaire: [...(text?.questionnaire ?? [])] },
    ...{ fields: { ...text?.fields }, allBelow: invitees?.allBelow ?? false },
    ...{ bodies: [...(invitees?.bodies ?? [])], except: [...(invitees?.except ?? [])] },
    ...{ starts: dates.starts, ends: dates.ends, dueDay: due.slice(0, 10), dueTime: due.slice(11, 16) || '17:30' },
    ...{ confirmBy: dates.confirmBy ?? '', form: plan.form, group: plan.group ?? '', leadUnit: plan.leadUnit?.id ?? '' },
    topics: plan.topics.map((topic) => ({ ...topic })),
    indicators: plan.indicators.map((one) => ({ ...one })),
    steps: plan.steps.map(({ key, name, unit, on, until }) => ({ key, name, unit: unit?.id ?? null, on, until })),
    files: plan.files.map((file) => ({ ...file })),
  };
}

/** A key that no row bears yet; keys stay when rows are renamed or moved. */
export function freshKey(rows: { key: string }[], prefix: string): string {
  let number = rows.length + 1;
  while (rows.some((row) => row.key === prefix + number)) number++;
  return prefix + number;
}

function filled(lines: string[]): string[] {
  return lines.map((line) => line.trim()).filter(Boolean);
}

function weightOf(indicator: PlanIndicator): string | null {
  return indicator.combine === 'WeightedMean' ? indicator.weight || null : null;
}
