import type { frameTexts as chinese } from '../../../Frame/texts';

export const frameTexts: typeof chinese = {
  menu: 'More',
  all: 'All places',
  close: 'Close',
  account: 'Account and security',
  look: 'Display',
  skip: 'Skip to the text',
  me: (name) => `Menu of ${name}`,
  bell: (unread) => `Notices, ${unread} unread`,
  most: '999+',
  lookTitle: 'Display',
  lookLead: 'Only on this computer or phone; at once, and at the next visit too.',
  sizes: 'Size of words',
  size: { usual: 'usual', large: 'large', larger: 'larger' },
  sample: 'Reports of public concern',
  contrast: 'High contrast: black on white, stronger lines',
};
