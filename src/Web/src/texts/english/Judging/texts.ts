import type { judgingTexts as chinese } from '../../../Judging/texts';

export const judgingTexts: typeof chinese = {
  title: 'Checklist (ten to report, ten to leave out)',
  hint: 'To be read beside the text. Ticks are kept with the report; it may be submitted without.',
  report: 'report',
  leaveOut: 'leave out',
  qualities: 'What editors look for',
  ticked: (count) => `${count} ticked`,
  byAuthor: (count) => `the author ticked ${count}`,
};
