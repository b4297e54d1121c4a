import type { figures as chinese } from '../../figures';

export const figures: typeof chinese = {
  figures: {
    title: (body) => `${body}: reports at a glance`,
    own: 'Own',
    below: 'Below, summed',
    today: 'Today',
    month: 'This month',
    year: 'This year',
    names: {
      submitted: 'Submitted',
      received: 'From below',
      signed: 'Adopted',
      forwarded: 'Forwarded',
      adopted: 'Adopted above',
      directives: 'Directives',
    },
    ranking: 'Bodies below (this year)',
    rankingNone: 'There are no bodies below.',
    rank: 'Rank',
    bodyName: 'Body',
    adoptedList: 'Reports adopted here',
    changed: 'figures have moved',
    rankingHint: 'In the order of reports forwarded; only bodies with entries this year.',
  },
};
