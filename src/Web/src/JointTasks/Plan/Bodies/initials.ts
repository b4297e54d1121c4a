// The first character of each Latin letter in the order of pinyin; no syllable begins with i, u or v.
const Marks = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀'];
const Letters = 'abcdefghjklmnopqrstwxyz';
const order = new Intl.Collator('zh-CN-u-co-pinyin');

/**
 * The initials of a name as it is typed on a keyboard: 襄阳市 is xys. A character with several readings is taken in its
 * first one, 重庆市 is zqs; the name itself and the code find the body all the same.
 */
export function initialsOf(name: string): string {
  return [...name].map(letterOf).join('');
}

function letterOf(character: string): string {
  if (/[\da-z]/i.test(character)) return character.toLowerCase();
  const later = Marks.findIndex((mark) => order.compare(mark, character) > 0);
  return Letters[(later < 0 ? Marks.length : later) - 1] ?? '';
}
