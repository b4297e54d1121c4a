/** What the windows say where a report is judged. */
export const judgingTexts = {
  title: '核对单（十报十不报）',
  hint: '对照着看；勾选随信息一并留存，不勾也可以提交。',
  report: '要报',
  leaveOut: '不报',
  qualities: '采用标准',
  ticked: (count: number) => `已勾 ${count} 项`,
  byAuthor: (count: number) => `作者勾选了 ${count} 项`,
};
