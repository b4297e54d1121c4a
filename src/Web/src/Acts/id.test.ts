import { describe, expect, it } from 'vitest';
import { newId } from './id';

describe('newId', () => {
  it('is a UUID of version 7', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('begins with its moment in milliseconds', () => {
    const now = Date.UTC(2026, 10, 22, 9, 30);
    expect(parseInt(newId(now).replaceAll('-', '').slice(0, 12), 16)).toBe(now);
  });

  it('sorts by its moment', () => {
    const ids = [1, 2, 3].map((later) => newId(Date.UTC(2026, 0, 1) + later));
    expect([...ids].sort()).toEqual(ids);
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId(1))).size).toBe(1000);
  });
});
