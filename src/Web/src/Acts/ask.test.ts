import { afterEach, expect, it, vi } from 'vitest';
import { beginSitting, get, onSignedOut } from './ask';

const signedOut = () => Response.json({ code: 'signed-out', detail: '请重新登录。' }, { status: 401 });

afterEach(() => vi.unstubAllGlobals());

it('is signed out by what it asks now, and not by what was asked before the sign-in', async () => {
  let answer: (response: Response) => void = () => undefined;
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
  const heard = vi.fn();
  onSignedOut(heard);

  const before = get('/api/counts');
  beginSitting();
  answer(signedOut());
  await expect(before).rejects.toThrow('请重新登录。');
  expect(heard).not.toHaveBeenCalled();

  const after = get('/api/counts');
  answer(signedOut());
  await expect(after).rejects.toThrow('请重新登录。');
  expect(heard).toHaveBeenCalledOnce();
});
