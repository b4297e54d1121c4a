import { today } from '../../Parts/time';
import { texts as t } from '../../texts';
import { commissionsAt, grounds, handlingUnitsOf, nextIssue } from './choices';
import type { PossibleAct, ReportView, ResultView } from '../shapes';

/** What was typed into a form, by field. */
export type Values = Record<string, unknown>;

/** One input of an act's form; `name` is what a refusal calls it. */
export interface Field {
  name: string;
  label: string;
  kind: 'line' | 'area' | 'choice' | 'date' | 'moment' | 'number' | 'issue' | 'targets';
  options?: Record<string, string>;
  /** Where the choices are read from when the form opens. */
  load?: () => Promise<Record<string, string>>;
  /** What the house proposes, taken over where nothing was typed meanwhile and nobody is about to. */
  propose?: () => Promise<unknown>;
  /** What choosing nothing is called, where that is allowed. */
  blank?: string;
  optional?: boolean;
  most?: number;
  initial?: unknown;
  shown?: (values: Values) => boolean;
}

/** How an act is sent: where to, and what is asked before. Whether it may be done at all the house has said. */
export interface ActForm {
  path: string;
  fields: Field[];
  /** What is sent beside the fields. */
  fixed?: Values;
  note?: string;
  /** It takes something back or turns something down. */
  stern?: boolean;
  /** How the fields are put together where they are not sent one beside the other. */
  shape?: (values: Values) => Values;
}

const reason: Field = { name: 'reason', label: t.fields.reason, kind: 'area', most: 500 };
const why: Field = { ...reason, label: t.fields.reasonOptional, optional: true };
const kind: Field = { name: 'kind', label: t.fields.kind, kind: 'choice', options: t.kinds, initial: 'Single' };
// A merged report is proposed as such; what is allowed the house says.
const kindOf = (report: ReportView): Field => ({ ...kind, initial: report.credits?.length ? 'Merged' : 'Single' });
const refusal: Field[] = [
  { name: 'ground', label: t.fields.ground, kind: 'choice', load: grounds },
  { ...reason, label: t.fields.toMend },
];

const offline = ['OfflineReceived', 'Adopted', 'Declined', 'Returned'];
const offlineResults = Object.fromEntries(offline.map((result) => [result, t.results[result]!]));

/** The form of an act; none for the two that open the text itself. */
export function formOf(act: PossibleAct, report: ReportView): ActForm | null {
  const root = `/api/reports/${report.id}`;
  const copy = `${root}/copies/${act.body}`;
  const step = (name: string): ActForm => ({ path: `${copy}/${name}`, fields: [] });
  switch (act.act) {
    case 'Withdraw':
      return { path: `${root}/withdrawals`, fields: [why], stern: true };
    case 'UndoMerge':
      return { path: `${root}/merge-undoings`, fields: [reason], stern: true };
    case 'Take':
      return step('takings');
    case 'Accept':
      return step('acceptances');
    case 'RequestReview':
      return step('review-requests');
    case 'Approve':
      return step('approvals');
    case 'Archive':
      return step('archivings');
    case 'Return':
      return { path: `${copy}/returns`, fields: refusal, stern: true };
    case 'Decline':
      return { path: `${copy}/refusals`, fields: refusal, stern: true };
    case 'RequestChanges':
      return { path: `${copy}/change-requests`, fields: [comment], stern: true };
    case 'Sign':
      return {
        path: `${copy}/signatures`,
        fields: [kindOf(report), issueOf(bodyName(act, report), act.body)],
        note: signedNote(act, report),
      };
    case 'Reopen':
      return { path: `${copy}/reopenings`, fields: [reason], stern: true };
    case 'Forward':
      return { path: `${copy}/legs`, fields: [targetsOf(act)] };
    case 'Recall':
      return { path: `${root}/legs/${act.item}/recalls`, fields: [why], stern: true };
    case 'Receive':
      return { path: `${root}/legs/${act.item}/receptions`, fields: [] };
    case 'EnterOfflineResult':
      return { path: `${root}/legs/${act.item}/offline-results`, fields: offlineFields };
    case 'RecordDirective':
      return { path: `${copy}/directives`, fields: directiveFields(act.body) };
    case 'ReplyToDirective':
      return { path: `${root}/directives/${act.item}/replies`, fields: replyFields };
    case 'SignForDirective':
      return { path: `${root}/directives/${act.item}/receipts`, fields: [] };
    case 'RequestExtension':
      return { path: `${root}/directives/${act.item}/extensions`, fields: extensionFields };
    case 'DecideExtension':
      return { path: `${root}/directives/${act.item}/extension-decisions`, fields: decisionFields };
    case 'RequestHandoverExtension':
      return { path: `${root}/handovers/${act.item}/extensions`, fields: extensionFields };
    case 'DecideHandoverExtension':
      return { path: `${root}/handovers/${act.item}/extension-decisions`, fields: decisionFields };
    case 'UrgeHandover':
      return { path: `${root}/handovers/${act.item}/urgings`, fields: urgingFields };
    case 'UrgeDirective':
      return { path: `${root}/directives/${act.item}/urgings`, fields: urgingFields };
    case 'UrgeLeg':
      return { path: `${root}/legs/${act.item}/urgings`, fields: urgingFields };
    case 'UrgeCopy':
      return { path: `${copy}/urgings`, fields: urgingFields };
    case 'TurnToProposal':
      return { path: `${copy}/proposal-leads`, fields: [{ ...reason, label: t.fields.referralReason }] };
    case 'TakeLead':
      return { path: `${root}/proposal-leads/${act.item}/takings`, fields: [] };
    case 'HandToDepartment':
      return { path: `${copy}/handovers`, fields: handoverFields(act.body) };
    case 'SignForHandover':
      return { path: `${root}/handovers/${act.item}/acknowledgements`, fields: [] };
    case 'AnswerHandover':
      return { path: `${root}/handovers/${act.item}/answers`, fields: replyFields };
    case 'NameCommission':
      return { path: `${copy}/commission-namings`, fields: [commissionOf(act.body)] };
    case 'AnswerPassage':
      return { path: `${root}/passages/${act.item}/answers`, fields: [{ ...comment, name: 'text', label: t.fields.passageAnswer }] };
    case 'ResolvePassage':
      return { path: `${root}/passages/${act.item}/resolutions`, fields: [] };
    case 'CorrectResult':
      return correctionOf(root, report.results.find((result) => result.number === act.item)!);
    default:
      return null;
  }
}

const comment: Field = { name: 'comment', label: t.fields.comment, kind: 'area', most: 500 };

const replyFields: Field[] = [
  { name: 'outcome', label: t.fields.outcome, kind: 'choice', options: t.outcomes },
  { name: 'text', label: t.fields.reply, kind: 'area', most: 2000 },
];

const extensionFields: Field[] = [
  { name: 'until', label: t.fields.extendedUntil, kind: 'date' },
  { ...reason, label: t.fields.extensionReason },
];

const decisionFields: Field[] = [
  { name: 'granted', label: t.fields.decision, kind: 'choice', options: t.decisions },
  { ...reason, shown: (values) => values.granted === 'false' },
];

const urgingFields: Field[] = [
  { ...reason, label: t.fields.urgingReason },
  { name: 'channel', label: t.fields.urgingChannel, kind: 'choice', options: t.urgingChannels, initial: 'Platform' },
];

const offlineFields: Field[] = [
  { name: 'result', label: t.fields.offlineResult, kind: 'choice', options: offlineResults },
  { ...kind, shown: (values) => values.result === 'Adopted' },
  { ...reason, shown: (values) => values.result === 'Declined' || values.result === 'Returned' },
  { name: 'evidence', label: t.fields.evidence, kind: 'area', most: 500 },
];

function issueOf(body: string, code?: string | null): Field {
  const initial = { bulletin: t.fields.bulletinOf(body), year: Number(today().slice(0, 4)), number: null };
  return {
    name: 'issue',
    label: t.fields.issue,
    kind: 'issue',
    initial,
    propose: code ? () => nextIssue(code, initial.bulletin) : undefined,
    shown: (values) => values.kind !== 'Transferred',
  };
}

function targetsOf(act: PossibleAct): Field {
  const targets = act.targets ?? [];
  return {
    name: 'targets',
    label: t.fields.targets,
    kind: 'targets',
    options: Object.fromEntries(targets.map((target) => [target.code, target.name])),
    initial: targets.length === 1 ? [targets[0]!.code] : [],
  };
}

function unitOf(body?: string | null): Field {
  return { name: 'unit', label: t.fields.unit, kind: 'choice', load: () => handlingUnitsOf(body!) };
}

function handoverFields(body?: string | null): Field[] {
  return [
    unitOf(body),
    { ...reason, label: t.fields.referralReason },
    { name: 'due', label: t.fields.due, kind: 'date', optional: true },
  ];
}

function commissionOf(body?: string | null): Field {
  return {
    ...{ name: 'commission', label: t.fields.commission, kind: 'choice', optional: true },
    ...{ blank: t.fields.noCommission, load: () => commissionsAt(body!) },
  };
}

function directiveFields(body?: string | null): Field[] {
  return [
    { name: 'level', label: t.fields.level, kind: 'choice', options: t.levels },
    { name: 'leader', label: t.fields.leader, kind: 'line', most: 60 },
    { name: 'text', label: t.fields.directive, kind: 'area', most: 2000 },
    { name: 'dated', label: t.fields.dated, kind: 'date', initial: today() },
    { ...unitOf(body), optional: true, blank: t.fields.noUnit },
    { name: 'due', label: t.fields.due, kind: 'date', optional: true, shown: (values) => Boolean(values.unit) },
  ];
}

function correctionOf(root: string, result: ResultView): ActForm {
  const fields: Field[] = [{ ...reason, label: t.fields.correctionReason }];
  if (result.adoption && !result.offline) {
    fields.unshift(
      { ...kind, initial: result.adoption },
      { ...issueOf(result.body.name), initial: result.issue ?? issueOf(result.body.name).initial },
    );
  } else if (result.adoption) {
    fields.unshift({ ...kind, initial: result.adoption });
  } else if (result.kind === 'Directive') {
    fields.unshift(
      ...directiveFields()
        .slice(0, 4)
        .map((field) => ({ ...field, initial: result[field.name as keyof ResultView] })),
    );
  } else if (result.kind === 'Reply') {
    fields.unshift(...replyFields.map((field) => ({ ...field, initial: result[field.name as keyof ResultView] })));
  }
  const takesBack = result.kind === 'Returned' || result.kind === 'Declined';
  const note = takesBack ? t.fields.takeBack : undefined;
  return { path: `${root}/results/${result.number}/corrections`, fields, note, stern: takesBack };
}

function signedNote(act: PossibleAct, report: ReportView): string | undefined {
  const copy = report.copies.find((one) => one.body.code === act.body);
  const version = copy?.versions.find((one) => one.number === copy.currentVersion);
  return version && t.acts.signNote(version.number, version.characters);
}

function bodyName(act: PossibleAct, report: ReportView): string {
  return report.copies.find((copy) => copy.body.code === act.body)?.body.name ?? '';
}

/** What is sent: only the fields that are shown, and of those only what was filled in. */
export function contentOf(form: ActForm, values: Values): Values | undefined {
  if (form.fields.length === 0) return form.fixed;
  const shown = form.fields.filter((field) => field.shown?.(values) ?? true);
  // Choosing nothing where that is a choice is said too.
  const filled = shown.filter((field) => field.blank || (values[field.name] !== '' && values[field.name] != null));
  const content = { ...form.fixed, ...Object.fromEntries(filled.map((field) => [field.name, said(field, values[field.name])])) };
  return form.shape ? form.shape(content) : content;
}

// A choice between yes and no is sent as such, a figure as a figure, and a moment of the wall clock as one in Beijing.
function said(field: Field, value: unknown): unknown {
  if (field.blank && value === '') return null;
  if (field.kind === 'moment') return `${String(value).slice(0, 16)}:00+08:00`;
  if (field.kind === 'number') return Number(value);
  return field.options === t.decisions ? value === 'true' : value;
}
