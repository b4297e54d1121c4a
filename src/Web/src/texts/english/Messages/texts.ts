import type { English } from '../layOver';
import type { messageTexts as chinese } from '../../../Messages/texts';

export const messageTexts: English<typeof chinese> = {
  lead: 'Text messages to people of this body, and what became of them. No numbers, no text.',
  none: 'Nothing has been sent yet.',
  more: 'Earlier ones',
  urgent: 'urgent',
  nobody: 'nobody to send to',
  someone: 'somebody of another body',
  attempts: (count) => `${count} tries`,
  channels: { Sms: 'SMS', GovernmentWeChat: 'Government WeChat' },
  states: { Waiting: 'waiting', Sent: 'sent', Failed: 'failed', Muted: 'muted', NoContact: 'no mobile', NoProvider: 'no provider' },
};
