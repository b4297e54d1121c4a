import type { English } from '../layOver';
import type { muteTexts as chinese } from '../../../Feed/texts';

export const muteTexts: English<typeof chinese> = {
  title: 'Text messages',
  lead: 'Notices in these windows always come. Here you choose what is also sent to your phone.',
  urgent: 'Urgent papers',
  always: 'are always sent; this cannot be turned off.',
  legend: 'Other things, sent where ticked',
  saved: 'Saved.',
};
