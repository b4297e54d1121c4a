import type { todoTexts as chinese } from '../../../Todos/texts';

export const todoTexts: typeof chinese = {
  order: 'Critical and urgent first, then by when each is to be dealt with; what has no date counts as due after three days.',
  kind: 'Kind',
  kindAll: 'all kinds',
  kinds: {
    Report: 'Report',
    Extension: 'More time',
    ProposalLead: 'Proposal lead',
    JointTask: 'Joint task',
    Commission: 'Commission',
  },
  extension: 'a unit asks for more time, to be decided',
  lead: 'a proposal lead, to be taken',
  signFor: 'an upper commission, to be signed for',
  answer: 'signed for, reports are to be sent',
};
