/** What frames every window says: menus, the look of things. */
export const frameTexts = {
  menu: '更多',
  all: '全部功能',
  close: '关闭',
  account: '账号与安全',
  look: '显示设置',
  skip: '跳到正文',
  me: (name: string) => `${name}的菜单`,
  bell: (unread: number) => `通知，${unread} 条未读`,
  most: '999+',

  lookTitle: '显示',
  lookLead: '只影响这台电脑（手机）上的显示，立即生效，下次打开仍然有效。',
  sizes: '字号',
  size: { usual: '标准', large: '大字', larger: '特大字' } as Record<string, string>,
  sample: '襄阳市政协社情民意信息',
  contrast: '高对比度：白底黑字，线条加深',
};
