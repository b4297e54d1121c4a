import { handlingUnitsOf } from '../../Reports/Acts/choices';
import type { ActForm, Field } from '../../Reports/Acts/forms';
import { today } from '../../Parts/time';
import { texts } from '../../texts';
import type { AssignmentView, OutputView, SuggestionView } from './shapes';
import { outcomeTexts as t } from './texts';

const reason = (label: string): Field => ({ name: 'reason', label, kind: 'area', most: 500 });

/** How an act on an output is sent. */
export function outputForm(act: string, root: string, output: OutputView): ActForm | null {
  const at = `${root}/outputs/${output.output}`;
  const version = { version: output.version };
  switch (act) {
    case 'submit-output':
      return { path: `${at}/submissions`, fields: [], fixed: version };
    case 'approve-output':
      return { path: `${at}/approvals`, fields: [], fixed: version };
    case 'sign-output':
      return { path: `${at}/signatures`, fields: [], fixed: version };
    case 'return-output':
      return { path: `${at}/returns`, fields: [reason(t.toMend)], stern: true };
    case 'withdraw-output':
      return { path: `${at}/withdrawals`, fields: [reason(t.why)], stern: true };
    default:
      return null;
  }
}

/** How a directive is recorded. One unit is asked here; others can be assigned later. */
export function directiveForm(root: string, output: number, body: string): ActForm {
  return {
    path: `${root}/outputs/${output}/directives`,
    fields: [
      { name: 'level', label: t.level, kind: 'choice', options: texts.levels },
      { name: 'leader', label: t.leader, kind: 'line', most: 60 },
      { name: 'text', label: t.directiveText, kind: 'area', most: 2000 },
      { name: 'dated', label: t.dated, kind: 'date', initial: today() },
      { name: 'unit', label: t.handler, kind: 'choice', load: () => handlingUnitsOf(body), optional: true, blank: t.noHandler },
      { name: 'due', label: t.handlerDue, kind: 'date', optional: true, shown: (values) => Boolean(values.unit) },
    ],
    shape: ({ unit, due, ...words }) => ({ ...words, handlers: unit ? [{ unit, ...(due ? { due } : {}) }] : [] }),
  };
}

/** How a directive is given to one more unit. */
export function assigningForm(root: string, directive: number, body: string): ActForm {
  return {
    path: `${root}/directives/${directive}/assignments`,
    fields: [
      { name: 'unit', label: t.handler, kind: 'choice', load: () => handlingUnitsOf(body) },
      { name: 'due', label: t.handlerDue, kind: 'date', optional: true },
    ],
  };
}

/** How an act on an assignment is sent; none for the replies, which have a window of their own. */
export function assignmentForm(act: string, root: string, view: AssignmentView): ActForm | null {
  const at = `${root}/assignments/${view.assignment}`;
  switch (act) {
    case 'sign-for-assignment':
      return { path: `${at}/receipts`, fields: [] };
    case 'ask-more-time':
      return { path: `${at}/extensions`, fields: [{ name: 'until', label: t.until, kind: 'date' }, reason(t.moreTimeReason)] };
    case 'decide-more-time':
      return {
        path: `${at}/extension-decisions`,
        fields: [
          { name: 'granted', label: t.decision, kind: 'choice', options: texts.decisions },
          { ...reason(t.decisionReason), shown: (values) => values.granted === 'false' },
        ],
      };
    case 'urge-handler':
      return {
        path: `${at}/urgings`,
        fields: [
          reason(t.urgingReason),
          { name: 'channel', label: t.urgingChannel, kind: 'choice', options: texts.urgingChannels, initial: 'Platform' },
        ],
      };
    case 'look-back':
      return {
        path: `${at}/look-backs`,
        fields: [
          { name: 'done', label: t.lookedDone, kind: 'choice', options: t.lookedChoices },
          { name: 'findings', label: t.findings, kind: 'area', most: 2000 },
        ],
        shape: ({ done, ...words }) => ({ done: done === 'true', ...words }),
      };
    default:
      return null;
  }
}

/** How a reply that was wrongly entered is put right; the old one stays visible. */
export function correctionForm(root: string, assignment: number, suggestion: SuggestionView): ActForm {
  return {
    path: `${root}/assignments/${assignment}/reply-corrections`,
    fields: [
      { name: 'outcome', label: t.outcome, kind: 'choice', options: t.outcomes, initial: suggestion.answer?.outcome },
      { name: 'text', label: t.answerText, kind: 'area', most: 1000, optional: true, initial: suggestion.answer?.text ?? '' },
      reason(t.correctionReason),
    ],
    fixed: { suggestion: suggestion.number },
  };
}

/** What a suggestion was turned into. */
export function conversionForm(root: string, assignment: number, suggestion: SuggestionView): ActForm {
  return {
    path: `${root}/assignments/${assignment}/conversions`,
    fields: [
      { name: 'kind', label: t.conversionKind, kind: 'choice', options: t.conversionKinds },
      { name: 'title', label: t.conversionTitle, kind: 'line', most: 200 },
      { name: 'reference', label: t.conversionReference, kind: 'line', most: 100, optional: true },
      { name: 'amount', label: t.conversionAmount, kind: 'number', optional: true, shown: (values) => values.kind !== 'Document' },
      { name: 'state', label: t.conversionState, kind: 'choice', options: t.conversionStates, initial: 'Planned' },
    ],
    shape: (entry) => ({ suggestion: suggestion.number, entry }),
  };
}

/** How far a conversion is. */
export function progressForm(root: string, assignment: number, conversion: number, state: string): ActForm {
  return {
    path: `${root}/assignments/${assignment}/conversions/${conversion}/steps`,
    fields: [
      { name: 'state', label: t.conversionState, kind: 'choice', options: t.conversionStates, initial: state },
      { name: 'note', label: t.conversionNote, kind: 'area', most: 500 },
    ],
  };
}
