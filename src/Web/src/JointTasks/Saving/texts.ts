/** What the windows say of words that are not saved for good yet. */
export const savingTexts = {
  safety: {
    idle: '',
    opening: '正在取回上次没有保存的内容…',
    saving: '正在保存…',
    saved: '已自动存草稿',
    here: '网络断开，文字已存在本机，连上后自动送出。',
    refused: '草稿没有存上：',
    overtaken: '您的另一个窗口存过不同的草稿。用哪一份？',
  } as Record<string, string>,
  keepMine: '用这个窗口的',
  takeTheirs: '用另一份',
};
