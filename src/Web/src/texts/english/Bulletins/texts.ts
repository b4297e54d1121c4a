import type { bulletinTexts as chinese } from '../../../Bulletins/texts';

export const bulletinTexts: typeof chinese = {
  name: 'Bulletin',
  title: (body) => `Bulletin of ${body}`,
  year: 'Year',
  yearName: (year) => `${year}`,
  count: (count) => `${count} reports`,
  signed: (first, last) => (first === last ? `signed ${last}` : `signed ${first} to ${last}`),
  open: 'Read this issue',
  none: (year) => `Nothing was signed into the bulletin in ${year}.`,
  notFound: 'There is no such issue, or nothing in it is yours to see.',
};
