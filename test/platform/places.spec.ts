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

  it('is waited for by one of them with half of the room, and with all of it where nobody is told apart', async () => {
    const { ask } = waitingLine(4);
    await ask('first', 'a');
    for (const name of ['a1', 'a2']) void ask(name, 'a');
    await expect(ask('a3', 'a')).rejects.toMatchObject(TOO_MANY);
    for (const name of ['b1', 'b2']) void ask(name, 'b');
    await expect(ask('c1', 'c')).rejects.toMatchObject(TOO_MANY);
    const others = waitingLine(4);
    await others.ask('first');
    for (const name of ['1', '2', '3', '4']) void others.ask(name);
    await expect(others.ask('5')).rejects.toMatchObject(TOO_MANY);
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
