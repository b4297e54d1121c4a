/** What the windows of the bulletin (期刊) say. */
export const bulletinTexts = {
  name: '期刊',
  title: (body: string) => `${body}期刊`,
  count: (count: number) => `${count} 件`,
  latest: (day: string) => `${day} 变动`,
  open: '看这一期',
  none: '还没有签发进期刊的信息。',
  earlier: '读取更早的',
  notAll: '签发的信息很多，只查了最近的2000件；这一期如有更早的，没有列入。',
  notFound: '没有这一期，或者其中没有您可以看的信息。',
};
