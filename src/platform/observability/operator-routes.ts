import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Config } from '#src/platform/config/config.js';
import { equalTexts } from './equal-texts.js';
import { Readiness } from './health/readiness.js';
import { Metrics } from './metrics/metrics.js';

/** A port of the operators' alone, or one that anybody may reach. */
export type Exposure = 'private' | 'public';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const NO_STORE = { 'Cache-Control': 'no-store' };
const RETRY_SECONDS = '1';

/**
 * What load balancers and Prometheus ask of a process, on every listener: it belongs to no tenant and is no part of the REST
 * API, so it is answered before either comes in.
 */
@Injectable()
export class OperatorRoutes {
  constructor(
    private readonly config: Config,
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  /** Whether a path is one of these. Metrics are on a private port, or where a token opens them. */
  has(path: string, exposure: Exposure): boolean {
    if (path === '/metrics') return exposure === 'private' || this.config.env.METRICS_TOKEN !== undefined;
    return path === '/health/live' || path === '/health/ready';
  }

  /** Answers a request for one of these paths. */
  async answer(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    exposure: Exposure,
  ): Promise<void> {
    const { status, headers, body } = await this.find(path, request, exposure);
    response.writeHead(status, { ...headers, ...NO_STORE, 'Content-Length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  private async find(path: string, { method, headers }: IncomingMessage, exposure: Exposure) {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' });
    if (path === '/health/live') return json(200, { status: 'ok' });
    if (path === '/health/ready') return this.ready();
    if (exposure === 'public' && !this.isScraper(headers.authorization)) {
      return refusal(401, { 'WWW-Authenticate': 'Bearer' });
    }
    return this.scrape();
  }

  private async ready(): Promise<Answer> {
    const report = await this.readiness.report();
    return report.status === 'ok' ? json(200, report) : json(503, report, { 'Retry-After': RETRY_SECONDS });
  }

  private async scrape(): Promise<Answer> {
    const { registry } = this.metrics;
    const body = await registry.metrics();
    return { status: 200, headers: { 'Content-Type': registry.contentType }, body };
  }

  private isScraper(authorization: string | undefined): boolean {
    const [, token] = /^bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
    const { METRICS_TOKEN } = this.config.env;
    if (token === undefined || METRICS_TOKEN === undefined) return false;
    return equalTexts(token, METRICS_TOKEN);
  }
}

const json = (status: number, body: object, headers: Answer['headers'] = {}): Answer => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

const refusal = (status: number, headers: Answer['headers']): Answer => ({ status, headers, body: '' });
