import { Injectable } from '@nestjs/common';
import { Histogram } from 'prom-client';
import { Metrics } from './metrics.js';

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** From what a remembered token takes to what nobody waits for. */
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export interface TimedRequest {
  readonly method: string;
  /** The pattern of the path, never the path. */
  readonly route: string;
  /** Undefined where the client did not wait for the answer. */
  readonly status: number | undefined;
  readonly milliseconds: number;
}

/** Counts requests and measures how long they take. */
@Injectable()
export class RequestTimer {
  private readonly histogram: Histogram<'method' | 'route' | 'status'>;

  constructor({ registry }: Metrics) {
    this.histogram = new Histogram({
      name: 'portico_http_request_duration_seconds',
      help: 'Requests, by their route and the first digit of their status.',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers: [registry],
    });
  }

  record({ method, route, status, milliseconds }: TimedRequest): void {
    const labels = {
      method: METHODS.has(method) ? method : 'other',
      route,
      status: status === undefined ? 'aborted' : `${Math.floor(status / 100)}xx`,
    };
    this.histogram.observe(labels, milliseconds / 1000);
  }
}
