import { AppError } from '#src/kernel/errors.js';
import { TenantContext } from './tenancy/tenant-context.js';

interface Room {
  /** Pieces of work that run at a time. */
  readonly running: number;
  /** Pieces that wait at most, of all tenants together. */
  readonly waiting: number;
}

interface Waiting {
  readonly rank: number;
  admit(): void;
  refuse(reason: AppError): void;
}

/**
 * Admits heavy work: some of it runs, some waits, more is refused. No tenant starves another: they take turns, however
 * much each has waiting, and where there is no more room to wait the longest line gives way to a shorter one.
 */
export class AdmissionQueue {
  private active = 0;
  /** What waits of each tenant, in its order; the tenants in the order of their turns. */
  private readonly lines = new Map<string, Waiting[]>();

  constructor(private readonly room: Room) {}

  get running(): number {
    return this.active;
  }

  get waiting(): number {
    return [...this.lines.values()].reduce((sum, line) => sum + line.length, 0);
  }

  /**
   * Of one tenant's work that waits, what has the lowest rank goes first, and the oldest of that. Throws
   * `request.too_many_requests` (429) where there is no room.
   */
  async run<Result>(work: () => Promise<Result>, rank = 0): Promise<Result> {
    const tenant = TenantContext.get();
    if (this.active < this.room.running) this.active += 1;
    else await new Promise<void>((admit, refuse) => this.join(tenant, { rank, admit, refuse }));
    try {
      return await work();
    } finally {
      this.admitNext();
    }
  }

  private join(tenant: string, newcomer: Waiting): void {
    const line = this.lines.get(tenant) ?? [];
    line.splice(line.findLastIndex(({ rank }) => rank <= newcomer.rank) + 1, 0, newcomer);
    this.lines.set(tenant, line);
    if (this.waiting > this.room.waiting) this.refuseLast(tenant, line);
  }

  /** Refuses the last of the longest line, which is the newcomer's unless another is longer. */
  private refuseLast(newcomer: string, own: Waiting[]): void {
    let [tenant, longest] = [newcomer, own];
    for (const [other, line] of this.lines) {
      if (line.length > longest.length) [tenant, longest] = [other, line];
    }
    longest.pop()?.refuse(tooManyRequests());
    if (longest.length === 0) this.lines.delete(tenant);
  }

  /** Hands the place of what has ended to the tenant whose turn it is, and lets that tenant go to the end. */
  private admitNext(): void {
    const [next] = this.lines;
    if (!next) {
      this.active -= 1;
      return;
    }
    const [tenant, line] = next;
    this.lines.delete(tenant);
    line.shift()?.admit();
    if (line.length > 0) this.lines.set(tenant, line);
  }
}

const tooManyRequests = (): AppError =>
  new AppError('too-many', 'request.too_many_requests', 'Too many of these at once. Try again in a moment.');
