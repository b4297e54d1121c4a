import type { InvitationView, TaskView } from '../shapes';
import { timelineTexts as t } from './texts';

/** From one moment until another, in milliseconds; one that still runs ends now. */
export interface Span {
  from: number;
  until: number;
  runs?: boolean;
}

/** One line of the timeline: what was planned, what came of it, and that in words. */
export interface TimelineRow {
  key: string;
  name: string;
  planned: Span | null;
  real: Span | null;
  /** What went beyond the plan, or still does. */
  beyond: Span | null;
  state: 'done' | 'now' | 'late' | 'later' | 'off';
  words: string;
}

/** Lines that belong together. */
export interface TimelineGroup {
  name: string;
  rows: TimelineRow[];
}

/** The days of a task from left to right. */
export interface Timeline {
  from: number;
  until: number;
  now: number;
  groups: TimelineGroup[];
}

const Day = 24 * 3600_000;

/** What the reader's view tells of planned and real days. Whether something is late the house has said. */
export function timelineOf(view: TaskView, now: number): Timeline {
  const groups = [
    { name: t.groups.stages, rows: stageRows(view, now) },
    { name: t.groups.steps, rows: stepRows(view) },
    { name: view.isLauncher ? t.groups.bodies : t.groups.own, rows: view.invitations.flatMap((one) => bodyRows(one, view, now)) },
  ].filter((group) => group.rows.length > 0);
  const spans = groups.flatMap((group) => group.rows.flatMap((row) => [row.planned, row.real, row.beyond].filter((span) => span !== null)));
  const ends = [...spans.map((span) => span.until), now];
  const starts = [...spans.map((span) => span.from), now];
  const [from, until] = [Math.min(...starts), Math.max(...ends)];
  const margin = Math.max((until - from) * 0.02, Day / 2);
  return { from: from - margin, until: until + margin, now, groups };
}

/** The share of the way from left to right at which a moment stands, in per cent. */
export function placeOf(at: number, { from, until }: Timeline): number {
  return Math.round(((at - from) / (until - from)) * 10_000) / 100;
}

/** The days that are written above: no more than nine, on Mondays or on the first of months where there are many. */
export function ticksOf({ from, until }: Timeline): number[] {
  const days = (until - from) / Day;
  const all: number[] = [];
  for (let at = startOfDay(from) + Day; at < until; at += Day) if (isTick(at, days)) all.push(at);
  const step = Math.ceil(all.length / 9);
  return all.filter((_at, index) => index % step === 0);
}

function isTick(at: number, days: number): boolean {
  const date = new Date(at + 8 * 3600_000);
  return days <= 18 ? true : days <= 75 ? date.getUTCDay() === 1 : date.getUTCDate() === 1;
}

function stageRows(view: TaskView, now: number): TimelineRow[] {
  const planned = plannedStages(view);
  const at = view.stages.findIndex((one) => one.stage === view.stage);
  const reached = view.stages.map((one) => timeOf(one.reachedAt));
  return view.stages.flatMap((one, index) => {
    const plan = planned[one.stage] ?? null;
    const from = reached[index] ?? null;
    // A stage that was passed over has no time of its own.
    if (from === null && plan === null) return [];
    const isLast = index === view.stages.length - 1;
    const runs = index === at && !isLast && !view.course?.endedAt;
    const until = reached.slice(index + 1).find((next) => next !== null) ?? (runs ? now : (timeOf(view.course?.endedAt) ?? from));
    const real = from === null ? null : { from, until: until ?? from, runs };
    const state = runs ? 'now' : from === null ? 'later' : 'done';
    return [row(`stage ${one.stage}`, one.name, plan, real, state, stageWords(real, plan))];
  });
}

// What the plan says of stages: until when is answered, worked and summed up.
function plannedStages({ plan, issuedAt, course }: TaskView): Record<string, Span | null> {
  if (!plan) return {};
  const [starts, ends] = [dayStart(plan.dates.starts), dayEnd(plan.dates.ends)];
  const due = timeOf(plan.dates.partDue);
  const summed = timeOf(course?.summing?.dueAt) ?? ends;
  return {
    Confirming: span(timeOf(issuedAt), plan.dates.confirmBy ? dayEnd(plan.dates.confirmBy) : null),
    Fieldwork: span(starts, due ?? ends),
    Summing: span(due, summed),
  };
}

function stepRows({ plan, stages }: TaskView): TimelineRow[] {
  return (plan?.steps ?? [])
    .filter((step) => step.on)
    .map((step) => {
      const end = dayEnd(step.on!);
      const reached = stages.find((one) => one.stage === step.until)?.reachedAt;
      const real = step.state === 'Done' && reached ? { from: timeOf(reached)!, until: timeOf(reached)! } : null;
      const state = step.state === 'Done' ? 'done' : step.late ? 'late' : step.state === 'UnderWay' ? 'now' : 'later';
      return row(`step ${step.key}`, step.name, { from: end - Day, until: end }, real, state, t.stepStates[state]);
    });
}

function bodyRows(one: InvitationView, view: TaskView, now: number): TimelineRow[] {
  const { answer, delivery } = one;
  const issued = timeOf(view.issuedAt) ?? now;
  if (answer?.state === 'Declined') {
    const at = timeOf(answer.answeredAt) ?? issued;
    return [row(`body ${one.body.code}`, one.body.name, null, { from: issued, until: at }, 'off', t.declined)];
  }
  const due = timeOf(one.due);
  const planned = span(Math.max(issued, view.plan ? dayStart(view.plan.dates.starts) : issued), due);
  const last = delivery?.sendings.findLast((sending) => !sending.recalledAt && !sending.returnedAt);
  const sent = timeOf(last?.sentAt);
  const answered = timeOf(answer?.answeredAt);
  const from = answered ?? timeOf(answer?.signedForAt);
  const real = from === null ? null : { from, until: sent ?? now, runs: sent === null };
  const isLate = delivery?.late || answer?.part?.light === 'Red' || answer?.confirmation?.light === 'Red';
  const state = isLate ? 'late' : sent !== null ? 'done' : from === null ? 'later' : 'now';
  const beyond = due !== null && isLate && (sent ?? now) > due ? { from: due, until: sent ?? now, runs: sent === null } : null;
  const words = bodyWords(sent, due, answered, isLate ?? false, now);
  return [{ ...row(`body ${one.body.code}`, one.body.name, planned, real, state, words), beyond }];
}

function bodyWords(sent: number | null, due: number | null, answered: number | null, isLate: boolean, now: number): string {
  const days = due === null ? 0 : Math.ceil(((sent ?? now) - due) / Day);
  if (sent !== null) return isLate && days > 0 ? t.sentLate(shortDay(sent), days) : t.sent(shortDay(sent));
  if (answered === null) return isLate ? t.unansweredLate : t.unanswered;
  return isLate && days > 0 ? t.late(days) : due === null ? t.working : t.dueOn(shortDay(due));
}

function stageWords(real: Span | null, plan: Span | null): string {
  if (real === null) return plan === null ? '' : t.plannedFrom(shortDay(plan.from));
  return real.runs ? t.since(shortDay(real.from)) : t.fromTo(shortDay(real.from), shortDay(real.until));
}

function row(key: string, name: string, planned: Span | null, real: Span | null, state: TimelineRow['state'], words: string): TimelineRow {
  return { key, name, planned, real, beyond: null, state, words };
}

function span(from: number | null, until: number | null): Span | null {
  return from === null || until === null || until <= from ? null : { from, until };
}

function timeOf(at?: string | null): number | null {
  return at ? Date.parse(at) : null;
}

/** A moment's day in Beijing without its year: 3月10日. */
export function shortDay(at: number): string {
  const date = new Date(at + 8 * 3600_000);
  return t.day(date.getUTCMonth() + 1, date.getUTCDate());
}

function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00+08:00`);
}

function dayEnd(day: string): number {
  return dayStart(day) + Day;
}

function startOfDay(at: number): number {
  return Math.floor((at + 8 * 3600_000) / Day) * Day - 8 * 3600_000;
}
