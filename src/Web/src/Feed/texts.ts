/** What is said of the messages that a person is sent. */
export const muteTexts = {
  title: '短信提醒',
  lead: '页面上的通知不受影响，一条也不会少。这里只决定哪些事另外发短信和政务微信给您。',
  urgent: '特急件、急件',
  always: '随时发送，不能关闭。',
  legend: '其他事项，勾选的才发送',
  saved: '已保存。',
};
