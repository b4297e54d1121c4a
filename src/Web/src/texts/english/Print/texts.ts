import { printTexts as chinese } from '../../../Print/texts';

// What stands on paper stays Chinese; only the bar above it is for the reader of the window.
export const printTexts: typeof chinese = {
  ...chinese,
  title: 'Print',
  print: 'Print',
  back: 'Back',
  copy: 'Body',
  withLineage: 'with the path it took',
  notSigned: 'There is no signed text of this report yet that you may print. Come back when it was signed.',
  notFound: 'There is no such report, or it is not yours to see.',
};
