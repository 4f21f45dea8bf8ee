import { OverloadErrors } from './overload.errors.js';
import { TenantContext } from './tenancy/tenant-context.js';
import type { WaitingClient } from './waiting-client.js';

export interface Room {
  /** Pieces of work that run at a time. */
  readonly running: number;
  /** Pieces that wait at most, of all parties together. */
  readonly waiting: number;
  /** Pieces of one party that run at a time. Unless said, as many as of all. */
  readonly share?: number;
  /** Places kept free for essential work; of a party's share it is one. Unless said, none. */
  readonly reserve?: number;
  /** Milliseconds that a piece waits at most. Unless said, as long as it takes. */
  readonly patience?: number;
}

/** A piece of work that asks to be admitted. */
export interface Arrival {
  /** Who takes turns with the others: a tenant, unless said otherwise where the work is. */
  readonly party: string;
  /** Of one party's work that waits, what has the lowest rank goes first, and the oldest of that. Unless said, 0. */
  readonly rank?: number;
  /** It goes before what is not, and has the reserve to itself. */
  readonly isEssential?: boolean;
  /** It stops waiting when that one leaves. */
  readonly client?: Pick<WaitingClient, 'onLeave'>;
}

interface Waiting extends Arrival {
  /** When it gives up, in milliseconds of `performance.now()`. */
  readonly until: number;
  admit(): void;
  refuse(reason: Error): void;
}

/** How much later than its patience a piece may give up: a timer for each would cost as much as waiting does. */
const PATIENCE_STEP_MILLISECONDS = 100;

/** What runs, of all parties or of one. */
interface Running {
  all: number;
  ordinary: number;
}

/**
 * Admits heavy work: some of it runs, some waits, more is refused. No party starves another: they take turns, however
 * much each has waiting, none runs more than its share, and where there is no more room to wait the longest line gives
 * way to a shorter one.
 */
export class AdmissionQueue {
  private readonly active: Running = { all: 0, ordinary: 0 };
  private readonly activeOf = new Map<string, Running>();
  /** What waits of each party, in its order; the parties in the order of their turns. */
  private readonly lines = new Map<string, Waiting[]>();
  private waitingOfAll = 0;
  private timer?: NodeJS.Timeout;
  private readonly share: number;
  private readonly ordinary: Running;

  /** `refusal` is thrown where there is no room, or none in time. */
  constructor(
    private readonly room: Room,
    private readonly refusal: () => Error = OverloadErrors.tooManyAtOnce,
  ) {
    const { running, share = running, reserve = 0 } = room;
    this.share = share;
    const ownReserve = Math.min(reserve, 1, share - 1);
    this.ordinary = { all: running - reserve, ordinary: share - ownReserve };
  }

  get running(): number {
    return this.active.all;
  }

  get waiting(): number {
    return this.waitingOfAll;
  }

  /** Runs work of the current tenant. */
  async run<Result>(
    work: () => Promise<Result>,
    details: Pick<Arrival, 'rank' | 'client'> = {},
  ): Promise<Result> {
    const arrival = { party: TenantContext.get(), ...details };
    const turn = this.enter(arrival);
    if (turn) await turn;
    try {
      return await work();
    } finally {
      this.leave(arrival);
    }
  }

  /** Takes a place, at once or when the promise resolves. It is given back with `leave`. */
  enter(arrival: Arrival): Promise<void> | undefined {
    if (!this.hasRoomFor(arrival)) return this.turnOf(arrival);
    this.begin(arrival);
    return undefined;
  }

  leave({ party, isEssential }: Arrival): void {
    const own = this.activeOf.get(party);
    if (!own) throw new Error('a place was given back twice');
    count(this.active, isEssential, -1);
    count(own, isEssential, -1);
    if (own.all === 0) this.activeOf.delete(party);
    if (this.waitingOfAll > 0) this.admitNext();
  }

  private hasRoomFor({ party, isEssential }: Arrival): boolean {
    const own = this.activeOf.get(party);
    if (this.active.all >= this.room.running || (own?.all ?? 0) >= this.share) return false;
    return (
      isEssential === true ||
      (this.active.ordinary < this.ordinary.all && (own?.ordinary ?? 0) < this.ordinary.ordinary)
    );
  }

  private begin({ party, isEssential }: Arrival): void {
    const own = this.activeOf.get(party) ?? { all: 0, ordinary: 0 };
    this.activeOf.set(party, own);
    count(this.active, isEssential, 1);
    count(own, isEssential, 1);
  }

  /** Resolves when it is the arrival's turn, which then has begun. */
  private turnOf(arrival: Arrival): Promise<void> {
    return new Promise<void>((admit, refuse) => {
      const stay = arrival.client?.onLeave(() => this.giveUp(newcomer));
      const newcomer: Waiting = {
        ...arrival,
        until: performance.now() + (this.room.patience ?? Infinity),
        admit: () => (stay?.(), admit()),
        refuse: (reason) => (stay?.(), refuse(reason)),
      };
      this.join(newcomer);
      if (this.room.patience !== undefined) this.timer ??= this.watchPatience();
    });
  }

  private giveUp(leaver: Waiting): void {
    this.leaveLine(leaver);
    leaver.refuse(this.refusal());
  }

  /** Runs while anything waits. */
  private watchPatience(): NodeJS.Timeout {
    const step = Math.min(PATIENCE_STEP_MILLISECONDS, this.room.patience ?? Infinity);
    return setInterval(() => {
      const now = performance.now();
      for (const waiting of [...this.lines.values()].flat()) if (waiting.until <= now) this.giveUp(waiting);
      if (this.waitingOfAll > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    }, step);
  }

  private join(newcomer: Waiting): void {
    const line = this.lines.get(newcomer.party) ?? [];
    line.splice(line.findLastIndex((waiting) => orderOf(waiting) <= orderOf(newcomer)) + 1, 0, newcomer);
    this.lines.set(newcomer.party, line);
    this.waitingOfAll += 1;
    if (this.waitingOfAll > this.room.waiting) this.refuseLast(newcomer.party, line);
  }

  private leaveLine(leaver: Waiting): void {
    const line = this.lines.get(leaver.party) ?? [];
    line.splice(line.indexOf(leaver), 1);
    this.waitingOfAll -= 1;
    if (line.length === 0) this.lines.delete(leaver.party);
  }

  /** Refuses the last of the longest line, which is the newcomer's unless another is longer. */
  private refuseLast(newcomer: string, own: Waiting[]): void {
    let [party, longest] = [newcomer, own];
    for (const [other, line] of this.lines) {
      if (line.length > longest.length) [party, longest] = [other, line];
    }
    longest.pop()?.refuse(this.refusal());
    this.waitingOfAll -= 1;
    if (longest.length === 0) this.lines.delete(party);
  }

  /** Hands the place of what has ended to the party whose turn it is, and lets that party go to the end. */
  private admitNext(): void {
    let next = this.next();
    while (next) {
      const line = this.lines.get(next.party) ?? [];
      this.lines.delete(next.party);
      line.shift();
      this.waitingOfAll -= 1;
      if (line.length > 0) this.lines.set(next.party, line);
      this.begin(next);
      next.admit();
      next = this.next();
    }
  }

  /** Where the first of a line may not run, those behind it may not either. */
  private next(): Waiting | undefined {
    let ordinary: Waiting | undefined;
    for (const [first] of this.lines.values()) {
      if (!first || !this.hasRoomFor(first)) continue;
      if (first.isEssential) return first;
      ordinary ??= first;
    }
    return ordinary;
  }
}

function count(running: Running, isEssential: boolean | undefined, change: 1 | -1): void {
  running.all += change;
  if (!isEssential) running.ordinary += change;
}

const orderOf = ({ isEssential, rank = 0 }: Arrival): number => (isEssential ? -Infinity : rank);
