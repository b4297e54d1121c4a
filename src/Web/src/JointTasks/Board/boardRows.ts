import type { InvitationView, TaskView } from '../shapes';

/** Which bodies the board shows. */
export const boardFilters = ['all', 'signedFor', 'participating', 'adjusting', 'unanswered', 'declined', 'sent', 'late'] as const;

export type BoardFilter = (typeof boardFilters)[number];

const passes: Record<BoardFilter, (one: InvitationView) => boolean> = {
  all: () => true,
  signedFor: (one) => Boolean(one.answer?.signedForAt),
  participating: (one) => one.answer?.state === 'Participating',
  adjusting: asksAdjustment,
  unanswered: (one) => one.answer?.state === 'Waiting' && !asksAdjustment(one),
  declined: (one) => one.answer?.state === 'Declined',
  sent: (one) => ['Sent', 'Received'].includes(one.delivery?.state ?? ''),
  late: isLate,
};

/** The filter of the address; all unless it names one. */
export function filterNamed(asked: unknown): BoardFilter {
  return boardFilters.find((one) => one === asked) ?? 'all';
}

/** The invited bodies that a filter lets through, in the order of the board. */
export function boardRows(task: TaskView, filter: BoardFilter): InvitationView[] {
  return task.invitations.filter(passes[filter]);
}

/** Whether the body waits for a decision on its own request. */
export function asksAdjustment(one: InvitationView): boolean {
  const last = one.answer?.adjustments.at(-1);
  return last !== undefined && (last.granted ?? null) === null;
}

/** Whether the house shows a red light for it, or a part that came late. */
export function isLate(one: InvitationView): boolean {
  const { confirmation, part } = one.answer ?? {};
  return one.delivery?.late === true || [confirmation, part].some((clock) => clock?.runs && clock.light === 'Red');
}
