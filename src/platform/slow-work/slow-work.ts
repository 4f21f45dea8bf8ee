import { AdmissionQueue, type Room } from '../admission-queue.js';
import { aside } from '../strangers/place.js';
import { Lanes } from './lanes.js';
import { type SlowFunctions, Threads } from './threads.js';

/** Pieces of work, of all tenants together, of which so many run and wait. */
export interface SlowWorkRoom extends Pick<Room, 'running' | 'waiting'> {
  /** That one may take; what takes longer is ended. Unless said, half a minute. */
  readonly longestMilliseconds?: number;
}

/**
 * Work for which the process would stand still, done in threads of its own and so much at a time. Tenants take turns, and
 * within a tenant the lanes of senders and accounts; who brings most gets `request.too_many_requests` (429) when too much
 * waits. It takes long, so nothing here belongs into a unit of work.
 */
export class SlowWork<Program extends SlowFunctions<Program>> {
  private readonly threads: Threads<Program>;
  private readonly queue: AdmissionQueue;
  private readonly lanes = new Lanes();

  /** `program` is a file of `#src`, and runs in as many threads as pieces of work run at a time. */
  constructor(program: string, room: SlowWorkRoom) {
    this.threads = new Threads(program, room.running, room.longestMilliseconds);
    this.queue = new AdmissionQueue(room);
  }

  get running(): number {
    return this.queue.running;
  }

  get waiting(): number {
    return this.queue.waiting;
  }

  /** Does work of the current tenant when it is its turn. `account` tells accounts apart that a stranger names. */
  admit<Result>(account: string, work: (threads: Threads<Program>) => Promise<Result>): Promise<Result> {
    return aside(() => this.lanes.run(account, (rank) => this.queue.run(() => work(this.threads), { rank })));
  }

  close(): Promise<void> {
    return this.threads.close();
  }
}
