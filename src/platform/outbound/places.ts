import { AdmissionQueue, type Room } from '../admission-queue.js';
import { OutboundError } from './outbound.errors.js';

/** Lets each owner have so much work going on at a time, whatever the others have. What exceeds it waits. */
export class Places {
  /** Of owners that have some. */
  private readonly queues = new Map<string, AdmissionQueue>();

  constructor(private readonly room: Pick<Room, 'running' | 'waiting'>) {}

  /** Whether one more piece of work of the owner could run or wait now. */
  hasRoom(owner: string): boolean {
    const queue = this.queues.get(owner);
    return !queue || queue.running < this.room.running || queue.waiting < this.room.waiting;
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
   * Waits for a place of the owner, and returns what gives it back, to be called once. Who brings work of one owner takes
   * turns with the others, told apart by `party`. Throws the signal's reason where that is aborted before, and an
   * `OutboundError` where too much waits already.
   */
  async enter(owner: string, signal: AbortSignal, party = ''): Promise<() => void> {
    signal.throwIfAborted();
    const queue = this.queues.get(owner) ?? new AdmissionQueue(this.room, tooMany);
    this.queues.set(owner, queue);
    const arrival = { party, client: abandoned(signal) };
    try {
      await queue.enter(arrival);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
    return () => {
      queue.leave(arrival);
      if (queue.running === 0) this.queues.delete(owner);
    };
  }
}

const tooMany = (): OutboundError =>
  new OutboundError('too-many', 'Too many requests to other servers wait already.');

const abandoned = (signal: AbortSignal) => ({
  onLeave: (listener: () => void) => {
    signal.addEventListener('abort', listener, { once: true });
    return () => signal.removeEventListener('abort', listener);
  },
});
