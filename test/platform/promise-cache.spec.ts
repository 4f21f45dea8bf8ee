import { describe, expect, it } from 'vitest';
import { PromiseCache } from '#src/platform/promise-cache.js';

interface Pending {
  readonly promise: Promise<string>;
  resolve(value: string): void;
  reject(error: Error): void;
}

/** `Promise.withResolvers` came with Node.js 22. */
function pending(): Pending {
  let settle: Omit<Pending, 'promise'> | undefined;
  const promise = new Promise<string>((resolve, reject) => {
    settle = { resolve, reject };
  });
  if (!settle) throw new Error('a promise did not run its executor');
  return { promise, ...settle };
}

const never = (): Promise<string> => Promise.reject(new Error('this must not be loaded'));

describe('the promise cache', () => {
  it('loads once for all who ask, also while it loads', async () => {
    const cache = new PromiseCache<string>({ max: 10 });
    const loading = pending();
    const asked = [cache.get('key', () => loading.promise), cache.get('key', never)];
    loading.resolve('value');
    expect(await Promise.all(asked)).toEqual(['value', 'value']);
    expect(await cache.get('key', never)).toBe('value');
  });

  it('does not write back what was forgotten while it loaded', async () => {
    const cache = new PromiseCache<string>({ max: 10 });
    const slow = pending();
    const outdated = cache.get('key', () => slow.promise);
    cache.forget('key');
    expect(await cache.get('key', async () => 'new')).toBe('new');
    slow.resolve('old');
    expect(await outdated).toBe('old');
    expect(await cache.get('key', never)).toBe('new');
  });

  it('does not remember a failure, nor lets a late one take away what came after it', async () => {
    const cache = new PromiseCache<string>({ max: 10 });
    const slow = pending();
    const failing = cache.get('key', () => slow.promise);
    cache.forget('key');
    await cache.get('key', async () => 'new');
    slow.reject(new Error('late'));
    await expect(failing).rejects.toThrow('late');
    expect(await cache.get('key', never)).toBe('new');
    await expect(cache.get('other', never)).rejects.toThrow('must not');
    expect(await cache.get('other', async () => 'value')).toBe('value');
  });

  it('forgets one entry, only a certain one, or all', async () => {
    const cache = new PromiseCache<string>({ max: 10 });
    const one = cache.get('one', async () => 'first');
    await cache.get('two', async () => 'first');
    cache.forget('one');
    const again = cache.get('one', async () => 'second');
    cache.forgetOnly('one', one);
    expect(await cache.get('one', never)).toBe('second');
    cache.forgetOnly('one', again);
    expect(await cache.get('one', async () => 'third')).toBe('third');
    expect(await cache.get('two', never)).toBe('first');
    cache.forget();
    expect(await cache.get('two', async () => 'second')).toBe('second');
  });
});
