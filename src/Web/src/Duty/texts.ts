/** What is said of the duty roster. */
export const dutyTexts = {
  lead: '急件、特急件来时，短信和政务微信发给当时的值班人员；无人值班时发给全体信息编辑。',
  now: '正在值班',
  none: '还没有排班。急件来时通知全体信息编辑。',
  person: '值班人员',
  from: '开始',
  until: '结束',
  choose: '请选择',
  assign: '排班',
  end: '撤销',
  ending: (name: string) => `撤销${name}的值班`,
  endSure: (name: string, now: boolean) => (now ? `${name}正在值班，就此结束？` : `撤销${name}的这次值班？`),
  span: (from: string, until: string) => `${from} 至 ${until}`,
  week: '按周排：从周一 08:30 到下周一 08:30',
};
