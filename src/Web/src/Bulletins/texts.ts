/** What the windows of the bulletin (期刊) say. */
export const bulletinTexts = {
  name: '期刊',
  title: (body: string) => `${body}期刊`,
  year: '年份',
  yearName: (year: number) => `${year}年`,
  count: (count: number) => `${count} 件`,
  signed: (first: string, last: string) => (first === last ? `${last} 签发` : `${first}至${last} 签发`),
  open: '看这一期',
  none: (year: number) => `${year}年还没有签发进期刊的信息。`,
  notFound: '没有这一期，或者其中没有您可以看的信息。',
};
