import type { passageTexts as chinese } from '../../../../Reports/Passages/texts';

export const passageTexts: typeof chinese = {
  title: 'Comments on passages',
  hint: 'Select a passage to comment on it. Comments are seen in your own body only.',
  mark: 'Comment on the selection',
  comment: 'Comment',
  resolved: (who, time) => `resolved by ${who} ${time}`,
  gone: '(removed as the rules require)',
};
