import { describe, expect, it } from 'vitest';
import { OneAtATime } from '#src/platform/one-at-a-time.js';

describe('work that is done one piece at a time', () => {
  it('does not overlap, and goes on after a failure', async () => {
    const queue = new OneAtATime(3);
    let running = 0;
    const piece = (fails: boolean) => async () => {
      running += 1;
      await Promise.resolve();
      expect(running).toBe(1);
      running -= 1;
      if (fails) throw new Error('failed');
      return 'done';
    };
    const results = await Promise.allSettled([
      queue.run(piece(true)),
      queue.run(piece(false)),
      queue.run(piece(false)),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('is refused where too much waits, and taken again afterwards', async () => {
    const queue = new OneAtATime(1);
    const first = queue.run(() => Promise.resolve('first'));
    await expect(queue.run(() => Promise.resolve())).rejects.toMatchObject({
      code: 'request.too_many_requests',
    });
    await first;
    await expect(queue.run(() => Promise.resolve('next'))).resolves.toBe('next');
  });
});
