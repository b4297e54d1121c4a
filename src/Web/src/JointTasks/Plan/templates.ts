import type { PlanForm } from './planForm';
import type { TaskTemplate } from './shapes';

type Content = NonNullable<TaskTemplate['content']>;
type Filled = Pick<
  PlanForm,
  'subject' | 'background' | 'requirements' | 'questions' | 'sites' | 'questionnaire' | 'topics' | 'indicators' | 'steps'
>;

/** The form with a template laid under it: what was typed stays, what an earlier template gave and nobody touched goes. */
export function withTemplate(form: PlanForm, name: string, content: Content | null, before: Content | null): PlanForm {
  const [given, taken] = [filledBy(content), filledBy(before)];
  const laid = { ...form, template: name } as PlanForm & Record<keyof Filled, unknown>;
  for (const key of Object.keys(given) as (keyof Filled)[]) {
    if (form[key].length === 0 || same(form[key], taken[key])) laid[key] = copied(given[key]) as never;
  }
  return laid;
}

function filledBy(content: Content | null): Filled {
  const { text } = content ?? {};
  return {
    ...{ subject: text?.subject ?? '', background: text?.background ?? '', requirements: text?.requirements ?? '' },
    ...{ questions: text?.questions ?? [], sites: text?.sites ?? [], questionnaire: text?.questionnaire ?? [] },
    ...{ topics: content?.topics ?? [], indicators: content?.indicators ?? [], steps: content?.steps ?? [] },
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function copied<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
