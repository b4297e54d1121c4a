import { describe, expect, it } from 'vitest';
import { inOneLine, tidied } from './plainPaste';

describe('pasted words', () => {
  it('keep their paragraphs and lose what nobody sees', () => {
    expect(tidied('一\r\n二\u000b三\u00a0四\u0007\u200b')).toBe('一\n二\n三 四');
    expect(tidied('一\n\n\n\n二  \n三')).toBe('一\n\n二\n三');
  });

  it('stand in one line where there is only one', () => {
    expect(inOneLine('关于改善集市\n消防通道的建议\n')).toBe('关于改善集市消防通道的建议');
    expect(inOneLine('关于 5G\nIndustry 的建议')).toBe('关于 5G Industry 的建议');
  });

  it('are never cut', () => {
    expect(tidied('长'.repeat(20_000))).toHaveLength(20_000);
  });
});
