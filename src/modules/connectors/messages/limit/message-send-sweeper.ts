import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { BatchedSweep } from '#src/platform/database/batched-sweep.js';
import { MessageSendRepository } from './message-send.repository.js';

/** Deletes what is remembered of messages that no longer count, every minute. */
@Injectable()
export class MessageSendSweeper extends BatchedSweep {
  protected readonly everyMilliseconds = 60_000;

  constructor(private readonly sends: MessageSendRepository) {
    super();
  }

  sweep(): Promise<number> {
    return this.inBatches((size) => this.sends.sweep(Clock.now(), size));
  }
}
