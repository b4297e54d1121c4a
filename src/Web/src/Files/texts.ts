/** What the windows say where files are attached. */
export const fileTexts = {
  add: '添加附件',
  drop: '可以一次选多个，也可以拖到这里。',
  hint: (kinds: string, size: string, most: number) => `可收${kinds}；每个不超过${size}，最多${most}个。带宏、脚本或密码的文件不收。`,
  kinds: {
    ...{ Jpeg: '照片', Png: '照片', Webp: '照片', Heic: '照片' },
    ...{ Pdf: 'PDF', Word: 'Word', OldWord: 'Word', Excel: 'Excel（.xlsx）', Slides: 'PPT（.pptx）', Text: '文本文件（.txt）' },
  } as Record<string, string>,
  full: (most: number) => `已满${most}个。移除一个才能再加。`,
  remove: '移除',
  removeNamed: (name: string) => `移除 ${name}`,
  cancel: '取消上传',
  retry: '重新上传',
  waiting: '排队等候',
  sent: (percent: number, size: string) => `已传 ${percent}%（共 ${size}）`,
  examining: '已传完，正在检查…',
  broken: '网络断了，没有传完。恢复后会自动接着传，也可以点“重新上传”。',
  attached: (count: number, most: number) => `${count} / ${most} 个`,
  attachedNow: (name: string) => `${name} 已添加。`,
  already: '这个文件已经添加过了。',
  tooMany: (most: number) => `最多${most}个附件，这个没有添加。`,
  empty: '这个文件是空的，请核对后重新选择。',
  tooLarge: (size: string, most: string) => `这个文件有 ${size}，超过 ${most} 的上限。请压缩后再传，照片可以改用较小的尺寸。`,
  wrongKind: (ending: string, endings: string) =>
    `${ending ? `“${ending}”文件` : '没有后缀的文件'}不能作附件。可收 ${endings}；请先另存或转换成其中一种，再添加。`,
  unfinished: (count: number) => `还有${count}个附件没有传完。请等它传完，或者取消、移除后再提交。`,
  lost: (names: string) => `页面重新打开时，有附件还没有传完：${names}。请重新添加。`,
};
