/** What the windows of passkeys (通行密钥) say. */
export const passkeyTexts = {
  title: '通行密钥',
  hint: '用本机的指纹、人脸、PIN 码或安全钥匙完成二次验证，不用输入口令，也不会被假冒网站骗走。',
  none: '还没有登记。',
  cannot: '这个浏览器或地址不能使用通行密钥。请用新版浏览器，通过单位的域名（https）打开本系统。',
  enrolled: (day: string) => `${day} 登记`,
  used: (moment: string) => `最近使用 ${moment}`,
  unused: '尚未使用',
  remove: '删除',
  name: '名称',
  nameHint: '写明是哪台设备，如“办公室电脑”。',
  password: '当前密码',
  enrol: '登记这台设备',
  done: '已登记。',
  show: '用通行密钥验证',
  waiting: '请按浏览器的提示操作…',
};
