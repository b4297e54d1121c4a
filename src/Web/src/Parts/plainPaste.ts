/** Pastes plain text into a text field: styles go, paragraphs stay, tables become lines; nothing is cut. It can be undone. */
export function pastePlain(event: ClipboardEvent): void {
  const target = event.currentTarget;
  const data = event.clipboardData;
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) || !data || target.readOnly) return;
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  const isOneLine = target instanceof HTMLInputElement || target.dataset.lines === 'one';
  const words = tidied(/<table[\s>]/i.test(html) || !plain ? linesOf(html) : plain);
  if (!words) return;
  event.preventDefault();
  insert(target, isOneLine ? inOneLine(words) : words);
}

function insert(field: HTMLTextAreaElement | HTMLInputElement, words: string): void {
  // The old command is the only way that the browser can undo.
  if (document.execCommand('insertText', false, words)) return;
  field.setRangeText(words, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Line breaks of one kind, no invisible characters that the house would refuse, no more than one blank line. */
export function tidied(words: string): string {
  return words
    .replace(/\r\n?|[\v\f\u2028\u2029\u0085]/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Lines put together into one; between Chinese characters no space is needed. */
export function inOneLine(words: string): string {
  return words
    .trim()
    .replace(/(?<=[\p{Script=Han}\p{P}])\s*\n\s*(?=[\p{Script=Han}\p{P}])/gu, '')
    .replace(/\s*\n\s*/g, ' ');
}

const Blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'TABLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SECTION', 'ARTICLE', 'PRE', 'BLOCKQUOTE']);
const Unseen = new Set(['STYLE', 'SCRIPT', 'HEAD', 'TEMPLATE', 'TITLE', 'META', 'LINK']);

/** The words of a page: a paragraph a line, a row of a table a line, its cells parted by a wide space. */
export function linesOf(html: string): string {
  return textOf(new DOMParser().parseFromString(html, 'text/html').body).replace(/[ \t]*\n[ \t\n]*/g, '\n').trim();
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== 1 || Unseen.has(node.nodeName)) return '';
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeName === 'TR') return rowOf(node);
  const words = [...node.childNodes].map(textOf).join('');
  return Blocks.has(node.nodeName) ? `\n${words.trim()}\n` : words;
}

function rowOf(row: Node): string {
  const cells = [...row.childNodes].filter((cell) => cell.nodeName === 'TD' || cell.nodeName === 'TH');
  return `\n${cells.map((cell) => [...cell.childNodes].map(textOf).join('').replace(/\s+/g, ' ').trim()).join('\u3000')}\n`;
}
