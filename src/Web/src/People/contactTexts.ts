/** What is said of contacts. */
export const contactTexts = {
  title: '联系方式',
  mine: '催办和急件提醒发到这里的手机。加密保存，只有您、本机构的编辑（脱敏）和系统管理员看得到。',
  of: (name: string) => `${name}的联系方式`,
  masked: '已脱敏。完整内容由本人和系统管理员查看，查看留痕。',
  traced: '查看已记入审计。',
  fields: {
    mobile: '手机号码',
    telephone: '办公电话',
    identityNumber: '身份证件号码',
    address: '联系地址',
    mail: '电子邮箱',
  } as Record<string, string>,
  most: { mobile: 20, telephone: 20, identityNumber: 18, address: 100, mail: 100 } as Record<string, number>,
  empty: '未填',
  save: '保存',
  saved: '已保存。',
};
