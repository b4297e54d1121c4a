/** How a language is chosen; each is called by its own name, so that whoever is lost in the other finds it. */
export const languageTexts = {
  title: '语言',
  lead: '只影响这个浏览器里的界面文字。机构名称、公文和系统的办理提示仍为中文。',
  names: { zh: '中文', en: 'English' } as Record<string, string>,
};
