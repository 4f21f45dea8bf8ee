import { OutboundError } from './outbound.errors.js';

interface Room {
  /** Pieces of work that run at a time for one owner. */
  readonly running: number;
  /** Pieces of one owner that wait at most. */
  readonly waiting: number;
}

interface Line {
  running: number;
  /** Oldest first. Each is told that it has a place. */
  readonly waiting: Set<() => void>;
}

/** Lets each owner have so much work going on at a time, whatever the others have. What exceeds it waits. */
export class Places {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly room: Room) {}

  /** Whether one more piece of work of the owner could run or wait now. */
  hasRoom(owner: string): boolean {
    const line = this.lines.get(owner);
    return !line || line.running < this.room.running || line.waiting.size < this.room.waiting;
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
   * Waits for a place of the owner, and returns what gives it back, to be called once. Throws the signal's reason where
   * that is aborted before, and an `OutboundError` where too much of the owner waits already.
   */
  async enter(owner: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    const line = this.lines.get(owner) ?? { running: 0, waiting: new Set() };
    this.lines.set(owner, line);
    if (line.running < this.room.running) line.running += 1;
    else await this.turn(line, signal);
    return () => this.leave(owner, line);
  }

  private turn({ waiting }: Line, signal: AbortSignal): Promise<void> {
    if (waiting.size >= this.room.waiting) {
      throw new OutboundError('too-many', 'Too many requests to other servers wait already.');
    }
    return new Promise((admit, refuse) => {
      const admitted = (): void => {
        signal.removeEventListener('abort', abandoned);
        admit();
      };
      const abandoned = (): void => {
        waiting.delete(admitted);
        refuse(signal.reason);
      };
      signal.addEventListener('abort', abandoned, { once: true });
      waiting.add(admitted);
    });
  }

  /** Hands the place to who has waited longest. */
  private leave(owner: string, line: Line): void {
    const [next] = line.waiting;
    if (next) {
      line.waiting.delete(next);
      next();
      return;
    }
    line.running -= 1;
    if (line.running === 0) this.lines.delete(owner);
  }
}
