/** What the chair's page says. */
export const figures = {
  figures: {
    title: (body: string) => `${body} 信息工作实况`,
    own: '本级',
    below: '下级合计',
    today: '今日',
    month: '本月',
    year: '本年',
    names: {
      submitted: '来稿',
      received: '下级报来',
      signed: '采用',
      forwarded: '上报',
      adopted: '上级采用',
      directives: '批示',
    } as Record<string, string>,
    ranking: '下级排名（本年）',
    rankingNone: '没有下级机构。',
    rank: '名次',
    bodyName: '机构',
    adoptedList: '本级已采用的信息',
    changed: '数字有变动',
    rankingHint: '按上报件数排列，只列本年有记录的机构。',
  },
};
