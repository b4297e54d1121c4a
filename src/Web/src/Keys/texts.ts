/** What the list of shortcuts says. */
export const keyTexts = {
  title: '键盘快捷键',
  hint: '按 ? 看快捷键',
  open: '键盘快捷键',
  on: '使用单键快捷键',
  off: '单键快捷键已停用；方向键和 Tab 键照常可用。',
  close: '关闭',
  help: '打开或关闭本列表',
  none: '本页没有别的快捷键。',
  keys: {
    ArrowDown: '↓',
    ArrowUp: '↑',
    Escape: 'Esc',
    Enter: '回车',
    'Shift+ArrowDown': 'Shift ↓',
    'Shift+ArrowUp': 'Shift ↑',
  } as Record<string, string>,
};
