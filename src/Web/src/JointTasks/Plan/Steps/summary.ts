import { dayName } from '../../../Parts/time';
import type { BodyTree } from '../Bodies/bodyTree';
import { planOf, type PlanForm } from '../planForm';
import { planTexts } from '../texts';
import type { PlanStepKey } from './steps';
import { stepTexts as t } from './texts';

/** A line of the summary before a plan is handed in. */
export interface SummaryLine {
  name: string;
  words: string;
}

/** The whole plan in few lines, by the step in which each is filled in. */
export function summaryOf(form: PlanForm, kind: string, body: string, units: Record<string, string>, tree: BodyTree | null) {
  const plan = planOf(form);
  const { text, dates } = plan;
  const named = (names: string[]) => (names.length > 0 ? t.named(names.length, names.join('、')) : t.none);
  const asked = (lines: string[]) => (lines.length > 0 ? t.questionCount(lines.length, lines[0]!) : t.none);
  const counted = (lines: unknown[]) => (lines.length > 0 ? t.lines(lines.length) : t.none);
  const day = (date?: string | null) => (date ? dayName(date) : t.none);
  const line = (name: string, words: string | null | undefined): SummaryLine => ({ name, words: words || t.none });

  return {
    template: [line(planTexts.kind, kind), line(planTexts.template, form.template || t.blank)],
    outline: [
      line(planTexts.subject, text.subject),
      line(planTexts.leadUnit, units[plan.leadUnit ?? ''] ?? planTexts.noUnit),
      line(planTexts.requirements, text.requirements),
      line(planTexts.questions, asked(text.questions)),
      ...(plan.topics.length > 0 ? [line(planTexts.topics, named(plan.topics.map((topic) => topic.name)))] : []),
    ],
    table: [
      line(planTexts.indicators, named(plan.indicators.map((one) => (one.unit ? `${one.name}（${one.unit}）` : one.name)))),
      line(planTexts.sites, counted(text.sites)),
      line(planTexts.questionnaire, counted(text.questionnaire)),
      ...(plan.files.length > 0 ? [line(planTexts.files, plan.files.map((file) => file.name).join('、'))] : []),
    ],
    bodies: bodyLines(form, body, tree),
    dates: [
      line(planTexts.dates, dates.starts && dates.ends ? planTexts.period(day(dates.starts), day(dates.ends)) : t.none),
      ...(form.confirmBy ? [line(planTexts.confirmBy, day(form.confirmBy))] : []),
      line(planTexts.dueDay, form.dueDay ? `${day(form.dueDay)} ${form.dueTime}` : t.none),
      ...(plan.steps.length > 0 ? [line(planTexts.steps, named(plan.steps.map((step) => step.name)))] : []),
    ],
  } satisfies Partial<Record<PlanStepKey, SummaryLine[]>>;
}

/** The bodies that the form invites, as the tree stands now. */
export function invitedBy(form: PlanForm, body: string, tree: BodyTree): string[] {
  const all = form.form === 'Family' && form.allBelow;
  const below = all ? tree.children(body).map((one) => one.code) : [];
  return [...below.filter((code) => !form.except.includes(code)), ...form.bodies.filter((code) => !below.includes(code))];
}

function bodyLines(form: PlanForm, body: string, tree: BodyTree | null): SummaryLine[] {
  const shape: SummaryLine = { name: planTexts.form, words: planTexts.forms[form.form] ?? form.form };
  if (!tree) return [shape];
  const invited = invitedBy(form, body, tree);
  const offline = invited.filter((code) => tree.find(code)?.joined === false).map((code) => tree.nameOf(code));
  const names = invited.map((code) => tree.nameOf(code)).join('、');
  return [
    shape,
    { name: planTexts.invitees, words: invited.length > 0 ? `${t.bodyCount(invited.length)}：${names}` : t.none },
    ...(offline.length > 0 ? [{ name: planTexts.offline, words: t.offlineNote(offline.join('、')) }] : []),
  ];
}
