import type { savingTexts as chinese } from '../../../../JointTasks/Saving/texts';

export const savingTexts: typeof chinese = {
  safety: {
    idle: '',
    opening: 'Fetching what was typed and not saved…',
    saving: 'Saving…',
    saved: 'Draft saved',
    here: 'The network is away; your words are kept on this machine and sent when it is back.',
    refused: 'The draft was not saved: ',
    overtaken: 'Another window of yours has saved a different draft. Which one shall it be?',
  },
  keepMine: 'The one of this window',
  takeTheirs: 'The other one',
};
