import { describe, expect, it } from 'vitest';
import { castOf, jointResearch, oneReport, ownWindow, type DemoAccount, type DemoBody } from './demo';

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

describe('the cast of the story', () => {
  const account = (role: DemoAccount['role'], userName: string) => ({ userName, role, roleName: role, needsStepUp: false });
  const body = (code: string): DemoBody => ({
    ...{ code, name: code, tier: 'County' as const },
    accounts: (['Member', 'Member', 'Editor', 'Reviewer', 'Signer', 'Chair', 'HandlingUnit'] as const).map((role, index) =>
      account(role, `${code}.${role}${index}`),
    ),
  });

  it('goes from the county up, with one account of each role, and one author', () => {
    const demo = { password: '', families: [{ name: '', bodies: ['000000', '320000', '320500', '320581'].map(body) }] };
    const cast = castOf(demo, oneReport);
    expect(cast.map((one) => one.code)).toEqual(['320581', '320500', '320000', '000000']);
    expect(cast[0]!.accounts.map((one) => one.role)).toEqual(['Member', 'Editor', 'Reviewer', 'Signer', 'Chair']);
    expect(cast[3]!.accounts.map((one) => one.role)).toEqual(['Editor', 'Reviewer', 'Signer', 'Chair']);
  });

  it('is the city with its desk, and counties with theirs, for joint research', () => {
    const demo = { password: '', families: [{ name: '', bodies: ['420600', '420625'].map(body) }] };
    expect(castOf(demo, jointResearch).map((one) => [one.code, one.accounts.length])).toEqual([
      ['420600', 4],
      ['420625', 2],
    ]);
  });

  it('leaves out what this demo does not have', () => {
    expect(castOf({ password: '', families: [] }, jointResearch)).toEqual([]);
  });
});
