import type { ActForm, Field } from '../Reports/Acts/forms';
import { texts } from '../texts';
import { actTexts as t } from './actTexts';
import type { InvitationView, TaskView } from './shapes';

const reason = (label: string): Field => ({ name: 'reason', label, kind: 'area', most: 500 });
const words = (label: string, name = 'words'): Field => ({ name, label, kind: 'area', most: 500, optional: true });
const granted: Field = { name: 'granted', label: t.decision, kind: 'choice', options: texts.decisions };
const urging: Field[] = [
  reason(t.urgingReason),
  { name: 'channel', label: t.urgingChannel, kind: 'choice', options: texts.urgingChannels, initial: 'Platform' },
];

// What takes something back or ends it.
const Stern = new Set(['return-plan', 'withdraw-plan', 'suspend', 'terminate', 'close', 'decline', 'return-part', 'recall-part']);

/** What goes forward stands out. */
const Main = new Set([
  ...['submit-plan', 'review-plan', 'approve-plan', 'resume', 'sign-for', 'join', 'decide-adjustment'],
  ...['receive-part', 'submit-total', 'sign-output'],
]);

/** How an act of the whole task is sent; none for those that have a window of their own. */
export function taskForm(act: string, task: TaskView): ActForm | null {
  const at = (path: string, fields: Field[] = []): ActForm => ({
    ...{ path: `/api/joint-tasks/${task.id}/${path}`, fields, stern: Stern.has(act) },
  });
  switch (act) {
    case 'submit-plan':
      return at('plan-submissions');
    case 'review-plan':
      return at('plan-reviews', [words(t.opinion, 'opinion')]);
    case 'return-plan':
      return at('plan-returns', [reason(t.toMend)]);
    case 'approve-plan':
      return { ...at('plan-approvals'), note: t.approveNote(task.invitations.length) };
    case 'withdraw-plan':
      return at('plan-withdrawals', [words(t.why, 'reason')]);
    // Its window asks more than a form can.
    case 'amend-plan':
      return at('plan-changes');
    case 'suspend':
      return at('suspensions', [reason(t.suspendReason)]);
    case 'resume':
      return at('resumptions');
    case 'terminate':
      return { ...at('terminations', [reason(t.terminateReason)]), note: t.terminateNote };
    case 'close':
      return at('closings', [words(t.closeWords)]);
    default:
      return null;
  }
}

/** How an act that concerns one invited body is sent. */
export function bodyForm(act: string, task: TaskView, invitation: InvitationView): ActForm | null {
  const carried = task.isLauncher && invitation.offline;
  const evidence: Field[] = carried ? [{ name: 'evidence', label: t.evidence, kind: 'area', most: 500 }] : [];
  const at = (path: string, fields: Field[] = []): ActForm => ({
    ...{ path: `/api/joint-tasks/${task.id}/parts/${invitation.body.code}/${path}`, fields, stern: Stern.has(act) },
  });
  switch (act) {
    case 'sign-for':
      return at('signings-for', evidence);
    case 'join':
      return at('joinings', [words(t.joinWords), ...evidence]);
    case 'ask-adjustment':
      return at('adjustments', [
        { name: 'due', label: t.askedDue, kind: 'moment', optional: true, initial: localOf(invitation.due) },
        { name: 'scope', label: t.askedScope, kind: 'area', most: 500, optional: true },
        { ...reason(t.askReason), kind: 'line' },
        ...evidence,
      ]);
    case 'decide-adjustment':
      return at('adjustment-decisions', [
        granted,
        { name: 'words', label: t.decisionWords, kind: 'area', most: 500, optional: true },
      ]);
    case 'decline':
      return at('declinings', [{ ...reason(t.declineReason), optional: true }, ...evidence]);
    case 'urge':
      return at('urgings', urging);
    case 'receive-part':
      return at('receptions');
    case 'return-part':
      return at('returns', [reason(t.returnReason)]);
    case 'recall-part':
      return at('recalls', [reason(t.why)]);
    default:
      return null;
  }
}

/** Whether an act goes forward. */
export function isMain(act: string): boolean {
  return Main.has(act);
}

// A moment as an input of the page takes it, in Beijing.
function localOf(at?: string | null): string {
  return at ? new Date(new Date(at).getTime() + 8 * 3600_000).toISOString().slice(0, 16) : '';
}
