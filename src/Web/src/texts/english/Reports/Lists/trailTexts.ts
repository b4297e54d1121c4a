import type { trailTexts as chinese } from '../../../../Reports/Lists/trailTexts';

export const trailTexts: typeof chinese = {
  name: 'Within the list',
  place: (list, number, of) => `${list}: ${number} of ${of}`,
};
