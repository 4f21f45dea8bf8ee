import { OutboundError } from './outbound.errors.js';

interface Room {
  /** Pieces of work that run at a time for one owner. */
  readonly running: number;
  /** Pieces of one owner that wait at most. */
  readonly waiting: number;
}

interface Line {
  running: number;
  waits: number;
  /** By whom it was brought, in the order of their turns; of each the oldest first. Each is told that it has a place. */
  readonly waiting: Map<string, Set<() => void>>;
}

/**
 * Lets each owner have so much work going on at a time, whatever the others have. What exceeds it waits. Those who bring work
 * of one owner take turns, and none of them has more than half of the room to wait.
 */
export class Places {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly room: Room) {}

  /** Whether one more piece of work of the owner could run or wait now. */
  hasRoom(owner: string): boolean {
    const line = this.lines.get(owner);
    return !line || line.running < this.room.running || line.waits < this.room.waiting;
  }

  /** Runs the work once its owner has a place. Throws what `enter` throws. */
  async run<Result>(owner: string, signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    const leave = await this.enter(owner, signal);
    try {
      return await work();
    } finally {
      leave();
    }
  }

  /**
   * Waits for a place of the owner, and returns what gives it back, to be called once. `by` tells those apart who take turns.
   * Throws the signal's reason where that is aborted before, and an `OutboundError` where too much waits already.
   */
  async enter(owner: string, signal: AbortSignal, by?: string): Promise<() => void> {
    signal.throwIfAborted();
    const line = this.lines.get(owner) ?? { running: 0, waits: 0, waiting: new Map() };
    this.lines.set(owner, line);
    if (line.running < this.room.running) line.running += 1;
    else await this.turn(line, signal, by);
    return () => this.leave(owner, line);
  }

  private turn(line: Line, signal: AbortSignal, by?: string): Promise<void> {
    const { waiting } = line;
    const own = waiting.get(by ?? '') ?? new Set();
    const room = by === undefined ? this.room.waiting : Math.ceil(this.room.waiting / 2);
    if (line.waits >= this.room.waiting || own.size >= room) {
      throw new OutboundError('too-many', 'Too many requests to other servers wait already.');
    }
    return new Promise((admit, refuse) => {
      const ended = (): void => {
        signal.removeEventListener('abort', abandoned);
        own.delete(admitted);
        line.waits -= 1;
        if (own.size === 0) waiting.delete(by ?? '');
      };
      const admitted = (): void => {
        ended();
        admit();
      };
      const abandoned = (): void => {
        ended();
        refuse(signal.reason);
      };
      signal.addEventListener('abort', abandoned, { once: true });
      own.add(admitted);
      line.waits += 1;
      waiting.set(by ?? '', own);
    });
  }

  /** Hands the place to who has waited longest, of those whose turn it is. */
  private leave(owner: string, line: Line): void {
    const [turn] = line.waiting;
    if (turn) {
      const [by, own] = turn;
      line.waiting.delete(by);
      if (own.size > 1) line.waiting.set(by, own);
      const [next] = own;
      next?.();
      return;
    }
    line.running -= 1;
    if (line.running === 0) this.lines.delete(owner);
  }
}
