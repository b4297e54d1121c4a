/** What is said of messages that leave the house. */
export const messageTexts = {
  lead: '发给本机构人员的短信和政务微信，是否发出。没有号码和正文。',
  none: '还没有外发记录。',
  more: '更早的记录',
  urgent: '急件',
  nobody: '没有可发的人',
  someone: '其他机构人员',
  attempts: (count: number) => `试了 ${count} 次`,
  channels: { Sms: '短信', GovernmentWeChat: '政务微信' } as Record<string, string>,
  states: { Waiting: '待发', Sent: '已发', Failed: '发送失败', Muted: '免打扰', NoContact: '没有手机号码', NoProvider: '没有接入服务商' } as Record<string, string>,
  tones: { Waiting: 'Submitted', Sent: 'Signed', Failed: 'Declined', Muted: 'Withdrawn', NoContact: 'Returned', NoProvider: 'Withdrawn' } as Record<string, string>,
};
