/** What the window of stand-ins (AB角) says. */
export const standInTexts = {
  title: '代理（AB角）',
  hint: '外出时可以委托同事在一段时间内代您办理，最长一年。办理记录同时写明两个人的名字。',
  none: '现在没有代理。',
  forYou: (name: string, role: string) => `${name} 代您履行 ${role}`,
  byYou: (name: string, role: string) => `您代 ${name} 履行 ${role}`,
  days: (from: string, until: string) => `${from} 至 ${until}`,
  end: '结束代理',
  role: '委托的任职',
  search: '按姓名查找代理人',
  person: '代理人',
  choose: '请选择',
  from: '从',
  until: '到',
  appoint: '委托代理',
  ask: '您的任职不能查看人员名单，请联系本机构的安全管理员办理委托。',
  standsIn: (name: string) => `（代${name}）`,
};
