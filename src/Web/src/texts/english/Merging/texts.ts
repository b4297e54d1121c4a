import type { English } from '../layOver';
import type { mergingTexts as chinese } from '../../../Merging/texts';

export const mergingTexts: English<typeof chinese> = {
  title: (body) => `${body}: merge`,
  lead: 'Make one new report of 2 to 50 that are being edited here. Sources are locked from then on, all authors and tiers share in it; it can be undone until it is first signed.',
  pick: 'Choose the sources',
  picked: (count) => (count < 2 ? `${count} chosen, at least two are needed` : `${count} chosen`),
  isIn: 'stands in the merged text',
  needTwo: 'Fewer than two sources: nothing to merge. Please choose others.',
  pickNone: 'Nothing is being edited. Take reports in and pass them through screening first.',
  next: 'Write the merged text',
  change: 'Choose other sources',
  sources: 'Sources',
  source: (number, version) => `${number}, version ${version}`,
  gone: 'This one is no longer yours to see.',
  add: (part) => `Add to ${part}`,
  addTitle: 'Use as title',
  reload: 'Read the sources anew',
  merge: 'Merge',
  files: 'Files that go with it',
  into: (body) => `Merged by ${body}`,
  intoLine: (number, state) => `Merged report ${number} · ${state}`,
  locked: 'This report is locked and is handled in the merged one; results come back here.',
  credits: 'Who shares in it',
  creditsHint: 'Adoptions, directives and replies reach every author and every tier on the way.',
  merged: 'Merged reports',
  by: (authors) => `by ${authors}`,
};
