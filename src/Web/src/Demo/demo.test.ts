import { describe, expect, it } from 'vitest';
import { ownWindow } from './demo';

const at = (address: string) => new URL(address) as unknown as Location;

describe('a window of its own', () => {
  it('has a name on this machine for each account, so that cookies stay apart', () => {
    const editor = ownWindow('320581.编辑', at('http://127.0.0.1:5080/'))!;
    const signer = ownWindow('320581.签发人', at('http://127.0.0.1:5080/'))!;
    expect(new URL(editor).hostname).toMatch(/^w[0-9a-z]+\.localhost$/);
    expect(new URL(editor).port).toBe('5080');
    expect(new URL(editor).searchParams.get('account')).toBe('320581.编辑');
    expect(new URL(signer).hostname).not.toBe(new URL(editor).hostname);
  });

  it('is not offered where the house is opened by another name', () => {
    expect(ownWindow('320581.编辑', at('https://linked.example/'))).toBeNull();
  });
});
