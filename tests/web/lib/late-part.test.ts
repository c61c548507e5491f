import { describe, expect, it } from '@jest/globals';
import { createLatePart } from '../../../admin-web/src/lib/late-part.js';

describe('a part that the first page stands without', () => {
  it('is not fetched before somebody reaches for it, and only once however many do', async () => {
    let fetched = 0;
    const part = createLatePart(() => Promise.resolve({ number: (fetched += 1) }));
    expect([part.read(), fetched]).toEqual([undefined, 0]);
    await Promise.all([part.fetch(), part.fetch()]);
    await part.fetch();
    expect([part.read(), fetched]).toEqual([{ number: 1 }, 1]);
  });

  it('tells those who wait for it, and nobody who has left', async () => {
    const told: string[] = [];
    const part = createLatePart(() => Promise.resolve('calendar'));
    part.subscribe(() => told.push(`waits: ${part.read()}`));
    part.subscribe(() => told.push('left'))();
    await part.fetch();
    expect(told).toEqual(['waits: calendar']);
  });

  it('is fetched again after it could not be fetched', async () => {
    let isOffline = true;
    const part = createLatePart(() =>
      isOffline ? Promise.reject(new Error('offline')) : Promise.resolve('calendar'),
    );
    await expect(part.fetch()).rejects.toThrow('offline');
    expect(part.read()).toBeUndefined();
    isOffline = false;
    await part.fetch();
    expect(part.read()).toBe('calendar');
  });
});
