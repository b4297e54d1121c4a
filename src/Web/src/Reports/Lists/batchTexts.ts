/** What the bar says that deals with many papers at once. */
export const batchTexts = {
  chosen: (count: number) => `已选 ${count} 件`,
  act: (name: string, count: number, all: number) => (count === all ? name : `${name} ${count} 件`),
  none: '所选信息没有可以一起办理的事项，请逐件打开办理。',
  clear: '取消选中',
  doing: (name: string, done: number, all: number) => `正在${name}：${done} / ${all}`,
  done: (name: string, count: number) => `${name} ${count} 件，已办成。`,
  partly: (name: string, done: number, failed: number) => `${name}：办成 ${done} 件，${failed} 件没有办成，原因写在各件下面。`,
  fault: (reason: string) => `没有办成：${reason}`,
  bar: '成批办理',
  ask: (name: string, count: number) => `${name} ${count} 件`,
  note: '所选各件都用下面的理由，作者和报来机构会看到。',
};
