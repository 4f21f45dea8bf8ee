import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import { Metrics } from './metrics.js';

/** What became of one try to deliver something to another server: `dead` was the last one. */
export type DeliveryOutcome = 'delivered' | 'failed' | 'dead';

/** Counts deliveries to other servers. */
@Injectable()
export class DeliveryCounter {
  private readonly counter: Counter<'outcome'>;

  constructor({ registry }: Metrics) {
    this.counter = new Counter({
      name: 'portico_deliveries_total',
      help: 'Tries to deliver something to another server.',
      labelNames: ['outcome'],
      registers: [registry],
    });
  }

  count(outcome: DeliveryOutcome): void {
    this.counter.inc({ outcome });
  }
}
