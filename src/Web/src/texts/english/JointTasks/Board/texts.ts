import type { boardTexts as chinese } from '../../../../JointTasks/Board/texts';

export const boardTexts: typeof chinese = {
  figures: 'How the bodies are; press one to see only those',
  filters: {
    all: 'issued',
    signedFor: 'signed for',
    participating: 'take part',
    adjusting: 'adjustment asked',
    unanswered: 'unanswered',
    declined: 'declined',
    sent: 'sent',
    late: 'late',
  },
  listed: (name, count) => `only “${name}”, ${count} bodies`,
  showAll: 'Show all',
  nobody: 'There are none.',
  urgeAll: (count) => `Urge these ${count}`,
  urgeLead: (names) => `${names} are urged one by one with the same reason. Those urged within the last 4 hours are told apart.`,
  urge: 'Urge',
  urged: 'urged',
  waiting: 'waits',
  close: 'Done',
  progress: (done, all) => `${done} of ${all} done`,
};
