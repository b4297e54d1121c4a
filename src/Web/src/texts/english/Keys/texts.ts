import type { English } from '../layOver';
import type { keyTexts as chinese } from '../../../Keys/texts';

export const keyTexts: English<typeof chinese> = {
  title: 'Shortcuts',
  hint: 'Press ? for shortcuts',
  open: 'Shortcuts',
  on: 'Use single keys',
  off: 'Single keys are off; arrows and Tab work as ever.',
  close: 'Close',
  help: 'open or close this list',
  none: 'This page has no other shortcuts.',
  keys: {
    ArrowDown: '↓',
    ArrowUp: '↑',
    Escape: 'Esc',
    Enter: 'Enter',
    'Shift+ArrowDown': 'Shift ↓',
    'Shift+ArrowUp': 'Shift ↑',
  },
};
