/** What is said of sessions: the warning before one ends, and the list of those that go on. */
export const sessionTexts = {
  idleTitle: '还在吗？',
  idleLead: '长时间没有操作，即将自动退出登录。已经输入的文字都已保存，登录后回到这里继续。',
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  stay: '继续使用',

  title: '在线会话',
  lead: '您的账号正在这些地方登录。不认识的，请立即结束，并修改密码。',
  unknownDevice: '未知设备',
  program: '程序（访问令牌）',
  current: '本机，正在使用',
  started: '登录',
  seen: '最近使用',
  end: '结束',
  ending: (device: string) => `结束“${device}”上的会话`,
  endOthers: '结束其他全部会话',
  none: '没有在线的会话。',
};
