import type { fileTexts as chinese } from '../../../Files/texts';

export const fileTexts: typeof chinese = {
  add: 'Add files',
  drop: 'Several at once, or drop them here.',
  hint: (kinds, size, most) => `${kinds}; each at most ${size}, at most ${most}. Files with macros, scripts or passwords are not taken.`,
  kinds: {
    ...{ Jpeg: 'photos', Png: 'photos', Webp: 'photos', Heic: 'photos' },
    ...{ Pdf: 'PDF', Word: 'Word', OldWord: 'Word', Excel: 'Excel (.xlsx)', Slides: 'slides (.pptx)', Text: 'text files (.txt)' },
  },
  full: (most) => `There are ${most}. Remove one to add another.`,
  remove: 'Remove',
  removeNamed: (name) => `Remove ${name}`,
  cancel: 'Cancel the upload',
  retry: 'Upload again',
  waiting: 'waits its turn',
  sent: (percent, size) => `${percent}% of ${size} sent`,
  examining: 'sent, being examined…',
  broken: 'The network broke off. It goes on once it is back, or press “Upload again”.',
  attached: (count, most) => `${count} / ${most}`,
  attachedNow: (name) => `${name} was added.`,
  already: 'This file was added before.',
  tooMany: (most) => `At most ${most} files; this one was not added.`,
  empty: 'This file is empty; please check and choose again.',
  tooLarge: (size, most) => `This file has ${size}, more than ${most}. Please make it smaller; photos can be taken in a smaller size.`,
  wrongKind: (ending, endings) =>
    `${ending ? `A “${ending}” file` : 'A file without an ending'} cannot be attached. Taken are ${endings}: please save or convert it as one of these.`,
  unfinished: (count) => `${count} files are still being sent. Wait for them, or cancel or remove them, then submit.`,
  lost: (names) => `When the page was loaded anew these files were not sent yet: ${names}. Please add them again.`,
};
