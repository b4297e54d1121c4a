/** What the windows say of comments on passages (批注). */
export const passageTexts = {
  title: '批注',
  hint: '选中一处文字就可以批注。批注只在本机构内可见。',
  mark: '批注所选文字',
  comment: '批注',
  resolved: (who: string, time: string) => `${who} ${time} 办结`,
  gone: '（文字已按规定删去）',
};
