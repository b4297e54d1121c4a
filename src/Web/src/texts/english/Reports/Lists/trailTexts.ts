import type { English } from '../../layOver';
import type { trailTexts as chinese } from '../../../../Reports/Lists/trailTexts';

export const trailTexts: English<typeof chinese> = {
  name: 'Within the list',
  place: (list, number, of) => `${list}: ${number} of ${of}`,
};
