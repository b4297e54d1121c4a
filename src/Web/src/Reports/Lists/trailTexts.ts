/** What stands above a paper that was opened from a list. */
export const trailTexts = {
  name: '列表内前后翻看',
  place: (list: string, number: number, of: number) => `${list} 第 ${number} / ${of} 件`,
};
