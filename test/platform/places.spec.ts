import { describe, expect, it } from 'vitest';
import { Places } from '#src/platform/outbound/places.js';

const TOO_MANY = { failure: 'too-many' };

/** Asks for the only place of an owner, and notes who has got it. */
function waitingLine(waiting: number) {
  const places = new Places({ running: 1, waiting });
  const order: string[] = [];
  const leaves: (() => void)[] = [];
  const ask = async (name: string, by?: string, signal = new AbortController().signal): Promise<void> => {
    leaves.push(await places.enter('acme', signal, by));
    order.push(name);
  };
  /** Has the place given back, so many times, to whoever is next. */
  const pass = async (times: number): Promise<string[]> => {
    for (let count = 0; count < times; count += 1) {
      leaves.shift()?.();
      await expect.poll(() => leaves.length).toBe(1);
    }
    return order;
  };
  return { places, ask, pass };
}

describe('a place', () => {
  it('is given in turns to those who bring work, and of each to the oldest', async () => {
    const { ask, pass } = waitingLine(100);
    await ask('first', 'a');
    for (const name of ['a1', 'a2', 'a3']) void ask(name, 'a');
    void ask('b1', 'b');
    void ask('c1', 'c');
    expect(await pass(5)).toEqual(['first', 'a1', 'b1', 'c1', 'a2', 'a3']);
  });

  it('is waited for by so many, of whom the last of the longest line makes room for others', async () => {
    const { ask, pass } = waitingLine(3);
    await ask('first', 'a');
    for (const name of ['a1', 'a2']) void ask(name, 'a');
    const last = ask('a3', 'a').catch((error: unknown) => error);
    void ask('b1', 'b');
    expect(await last).toMatchObject(TOO_MANY);
    await expect(ask('a4', 'a')).rejects.toMatchObject(TOO_MANY);
    expect(await pass(3)).toEqual(['first', 'a1', 'b1', 'a2']);
  });

  it('is not kept for who left, whose room others have', async () => {
    const { places, ask, pass } = waitingLine(1);
    await ask('first');
    const leaving = new AbortController();
    const left = ask('left', undefined, leaving.signal);
    expect(places.hasRoom('acme')).toBe(false);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(places.hasRoom('acme')).toBe(true);
    void ask('next');
    expect(await pass(1)).toEqual(['first', 'next']);
  });
});
