import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import { Metrics } from './metrics.js';

/** The grants that have a label of their own; a request may name anything. */
const GRANTS: ReadonlySet<string> = new Set([
  'client_credentials',
  'authorization_code',
  'refresh_token',
  'urn:ietf:params:oauth:grant-type:token-exchange',
  'urn:ietf:params:oauth:grant-type:device_code',
]);

/** Counts what the token endpoint answers. */
@Injectable()
export class TokenCounter {
  private readonly counter: Counter<'grant' | 'outcome'>;

  constructor({ registry }: Metrics) {
    this.counter = new Counter({
      name: 'portico_tokens_total',
      help: 'Token requests.',
      labelNames: ['grant', 'outcome'],
      registers: [registry],
    });
  }

  issued(grant: string | undefined): void {
    this.count(grant, 'issued');
  }

  refused(grant: string | undefined): void {
    this.count(grant, 'refused');
  }

  private count(grant: string | undefined, outcome: 'issued' | 'refused'): void {
    this.counter.inc({ grant: grant !== undefined && GRANTS.has(grant) ? grant : 'other', outcome });
  }
}
