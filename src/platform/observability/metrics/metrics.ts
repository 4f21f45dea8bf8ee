import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { Config } from '#src/platform/config/config.js';
import { Database } from '#src/platform/database/database.js';
import { JobOutcomes } from '#src/platform/jobs/job-outcomes.js';

interface Described {
  readonly name: string;
  readonly help: string;
}

/**
 * What this process counts, in the words of Prometheus. Labels hold names of ours only (routes, tasks, outcomes), never a
 * tenant, an id or anything else of which a caller could make more.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor({ env }: Config, database: Database, outcomes: JobOutcomes) {
    const isServed = env.METRICS_PORT > 0 || env.METRICS_TOKEN !== undefined;
    // They watch the event loop and the garbage collector, which costs a little.
    if (isServed) collectDefaultMetrics({ register: this.registry });
    this.watchDatabase(database);
    this.watchJobs(outcomes);
  }

  /** Shows a number that only grows and is counted elsewhere. */
  countOf({ name, help }: Described, read: () => number): void {
    const counter: Counter = new Counter({
      name,
      help,
      registers: [this.registry],
      // A counter cannot be set: it starts anew and takes up the whole count at each reading.
      collect: () => {
        counter.reset();
        counter.inc(read());
      },
    });
  }

  private watchDatabase(database: Database): void {
    const connections = new Gauge({
      name: 'portico_database_connections',
      help: 'Connections of the pool that serves requests.',
      labelNames: ['state'],
      registers: [this.registry],
      collect: () => {
        const { inUse, idle } = database.connections;
        connections.set({ state: 'in_use' }, inUse);
        connections.set({ state: 'idle' }, idle);
      },
    });
    const waiting: Gauge = new Gauge({
      name: 'portico_database_waiting',
      help: 'Requests that wait for a connection.',
      registers: [this.registry],
      collect: () => waiting.set(database.connections.waiting),
    });
    this.countOf(
      { name: 'portico_database_statements_total', help: 'Statements sent to the database.' },
      () => database.statements,
    );
  }

  private watchJobs(outcomes: JobOutcomes): void {
    const jobs = new Counter({
      name: 'portico_jobs_total',
      help: 'Tries at background jobs.',
      labelNames: ['task', 'outcome'],
      registers: [this.registry],
    });
    outcomes.subscribe((task, outcome) => jobs.inc({ task, outcome }));
  }
}
