import type { referralTexts as chinese } from '../../../Referrals/texts';

export const referralTexts: typeof chinese = {
  name: 'Referrals',
  leads: 'Proposal leads',
  handovers: 'Handovers',
  urgings: 'Urgings',
  emptyLeads: 'No proposal leads yet.',
  emptyHandovers: 'Nothing was handed to a department yet.',
  emptyUnit: 'Nothing was handed to this unit yet.',
  emptyUrgings: 'Nobody was urged yet.',
  taken: 'signed for',
  waiting: 'to be signed for',
  turnedAt: (time) => `turned over ${time}`,
  stillWaits: 'still waits',
  done: 'has an outcome',
  kinds: { Directive: 'directive', Leg: 'forwarded report', Copy: 'own report', Handover: 'handover' },
  urges: (from, to) => `${from} urges ${to}`,
  own: 'own desk',
};
