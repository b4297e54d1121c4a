/** What the windows of referrals (转提案、转部门) and of urging (催办) say. */
export const referralTexts = {
  name: '转办催办',
  leads: '提案线索',
  handovers: '转办件',
  urgings: '催办台账',
  emptyLeads: '还没有提案线索。',
  emptyHandovers: '还没有转部门的信息。',
  emptyUnit: '还没有转给本单位的信息。',
  emptyUrgings: '还没有催办。',
  taken: '已签收',
  waiting: '待签收',
  turnedAt: (time: string) => `${time} 转来`,
  stillWaits: '仍在等待',
  done: '已有结果',
  kinds: { Directive: '批示', Leg: '上报件', Copy: '本级件', Handover: '转办件' } as Record<string, string>,
  urges: (from: string, to: string) => `${from}催办${to}`,
  own: '本级',
};
