import type { BoardFilter } from './boardRows';

/** What the part board says. */
export const boardTexts = {
  figures: '各单位情况，按一下只看这些单位',
  filters: {
    all: '已下发',
    signedFor: '已签收',
    participating: '参加',
    adjusting: '待批调整',
    unanswered: '未确认',
    declined: '不参加',
    sent: '已报送',
    late: '逾期',
  } as Record<BoardFilter, string>,
  listed: (name: string, count: number) => `只看“${name}”，${count} 家`,
  showAll: '看全部',
  nobody: '没有这样的单位。',
  urgeAll: (count: number) => `催办所列 ${count} 家`,
  urgeLead: (names: string) => `给 ${names} 各发一次催办，理由相同。4小时内催办过的会单独说明。`,
  urge: '催办',
  urged: '已催办',
  waiting: '等待',
  close: '完成',
  progress: (done: number, all: number) => `已处理 ${done}/${all}`,
};
