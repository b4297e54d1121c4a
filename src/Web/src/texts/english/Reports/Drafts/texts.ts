import type { draftTexts as chinese } from '../../../../Reports/Drafts/texts';

export const draftTexts: typeof chinese = {
  elsewhere: 'This draft is open in another window of this machine too. Please write in one only; if both have written, the later one is asked to compare, and nothing is overwritten.',
  clash: 'This draft was written in another window',
  clashLead: (time) => `It was saved ${time} in another window or on another device. Both texts are still there, nothing was overwritten. Please choose:`,
  theirs: 'Saved there',
  mine: 'Written here',
  empty: '(empty)',
  fork: 'Keep both: save this one as a new draft',
  keepMine: 'Keep the one here',
  keepMineAsk: 'Replace what was saved there by the words here? Afterwards those can be seen in that window only.',
  takeTheirs: 'Take the one there',
  takeTheirsAsk: 'Take what was saved there? The words written here are replaced.',
  decideFirst: 'Please decide above which words to use, then submit.',
  lookAtBoth: 'Compare both texts',
  sameText: 'The words are the same; only category, files and the like differ.',
  handedIn: 'This report was submitted already',
  handedInLead: (number) =>
    number ? `Its number is ${number}. It is not submitted twice; change it on its page.` : 'It is not submitted twice; change it on its page.',
  handedInRest: 'Below are the words left in this window, to be copied; they cannot be submitted again.',
  open: 'See how it fares',
  another: 'Write another',
  held: 'There are words on this machine that were not saved',
  heldLead: 'What you wrote last was not saved before the line broke or the window was closed.',
  goOn: 'Go on writing',
};
