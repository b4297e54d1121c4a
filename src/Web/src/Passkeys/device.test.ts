import { expect, test } from 'vitest';
import { bytes, text } from './device';

test('bytes go out in Base64Url without padding, and come back', () => {
  const given = Uint8Array.from([251, 255, 254, 0, 1]);

  expect(text(given.buffer)).toBe('-__-AAE');
  expect(bytes('-__-AAE')).toEqual(given);
});
