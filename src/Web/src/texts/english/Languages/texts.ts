import { languageTexts as chinese } from '../../../Languages/texts';

export const languageTexts: typeof chinese = {
  title: 'Language',
  lead: 'Only the words of the windows, in this browser. Names of bodies, papers, and what the house answers stay Chinese.',
  names: chinese.names,
};
