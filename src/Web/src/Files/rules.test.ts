import { describe, expect, it } from 'vitest';
import { faultOf, sizeOf, type FileRules } from './rules';

const rules: FileRules = { most: 9, mostBytes: 20 * 1024 * 1024, kinds: [{ kind: 'Jpeg', endings: ['.jpg', '.jpeg'] }, { kind: 'Word', endings: ['.docx'] }] };

describe('a file that is to be attached', () => {
  it('is looked at before it is sent', () => {
    expect(faultOf({ name: '照片.JPG', size: 5 }, rules)).toBeNull();
    expect(faultOf({ name: '动画.gif', size: 5 }, rules)).toContain('“.gif”文件不能作附件');
    expect(faultOf({ name: '无后缀', size: 5 }, rules)).toContain('没有后缀');
    expect(faultOf({ name: '空.docx', size: 0 }, rules)).toContain('空的');
    expect(faultOf({ name: '大.docx', size: 21 * 1024 * 1024 }, rules)).toContain('21 MB');
  });

  it('has its size written as people read it', () => {
    expect([sizeOf(1), sizeOf(640 * 1024), sizeOf(3.25 * 1024 * 1024)]).toEqual(['1 KB', '640 KB', '3.3 MB']);
  });
});
