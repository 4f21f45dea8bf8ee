import { Logger } from '@nestjs/common';
import pg from 'pg';
import { Clock } from '#src/kernel/clock.js';
import { isDisconnected } from './overload.js';
import { refusalOf } from './postgres-error.js';

/** What one use of a database tells: how its attempts to connect end. */
export interface Reach {
  failed(error: unknown): void;
  succeeded(): void;
}

interface Outage {
  readonly since: number;
  /** Who could not connect, and has not been able to since. */
  readonly users: Set<Reach>;
}

/** SQLSTATEs of a server that answers, and lets nobody in: a wrong password, or no such database. */
const SHUT_OUT = /^(28|3D)/;

/**
 * Says once that a database cannot be reached, whoever finds out first, and once that it is back, as soon as all can
 * reach it who could not. That requests, jobs and sweeps fail meanwhile is no news.
 */
export class Outages {
  private readonly logger = new Logger('Database');
  /** Host and port → what is known of it while it is away. */
  private readonly outages = new Map<string, Outage>();

  /** For one use of the database that a connection leads to. */
  of(connection: pg.ClientConfig): Reach {
    const { host, port } = new pg.Client(connection);
    const place = `${host}:${port}`;
    const reach: Reach = {
      failed: (error) => this.failed(place, reach, error),
      succeeded: () => this.succeeded(place, reach),
    };
    return reach;
  }

  private failed(place: string, user: Reach, error: unknown): void {
    if (!isDisconnected(error) && !SHUT_OUT.test(refusalOf(error)?.code ?? '')) return;
    const known = this.outages.get(place);
    if (known) return void known.users.add(user);
    this.outages.set(place, { since: Clock.now(), users: new Set([user]) });
    this.logger.error(
      `The database at ${place} cannot be reached: ${reasonOf(error)}. It is tried again until it answers; ` +
        'meanwhile requests get 503 and jobs wait.',
    );
  }

  private succeeded(place: string, user: Reach): void {
    // Each request comes by here.
    if (this.outages.size === 0) return;
    const outage = this.outages.get(place);
    if (!outage?.users.delete(user) || outage.users.size > 0) return;
    this.outages.delete(place);
    const seconds = Math.round((Clock.now() - outage.since) / 1000);
    this.logger.log(`The database at ${place} is back after ${seconds} s.`);
  }
}

/** A refused connection to several addresses of a host has no message of its own. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
