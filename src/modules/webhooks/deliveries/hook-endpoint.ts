import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { OutboundError } from '#src/platform/outbound/outbound.errors.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import type { HookConfig } from '../hook.entity.js';
import type { HookOutcome } from './hook-outcome.js';

export interface HookMessage {
  readonly config: HookConfig;
  readonly signingKey: string;
  readonly deliveryId: string;
  readonly body: string;
}

const MAX_RESPONSE_BYTES = 64 * 1024;

/** Sends signed requests to the endpoints of webhooks. */
@Injectable()
export class HookEndpoint {
  constructor(private readonly outbound: Outbound) {}

  async send(message: HookMessage): Promise<HookOutcome> {
    try {
      const { status, body } = await this.outbound.request({
        method: 'POST',
        url: message.config.url,
        headers: headersOf(message),
        body: message.body,
        maxResponseBytes: MAX_RESPONSE_BYTES,
      });
      const response = { statusCode: status, body: body.toString() };
      return { kind: status >= 200 && status < 300 ? 'taken' : 'refused', response };
    } catch (error) {
      if (!(error instanceof OutboundError)) throw error;
      return { kind: 'unanswered', error: error.message };
    }
  }
}

/**
 * The config may replace the first two; signatures, id and time are ours. Names are compared without their case. The
 * older signature is over the body alone; that of Standard Webhooks binds id and time, so nobody can send a body again.
 */
function headersOf({ config, signingKey, deliveryId, body }: HookMessage): Record<string, string> {
  const sentAt = Clock.nowSeconds();
  const signed = `${deliveryId}.${sentAt}.${body}`;
  return {
    'content-type': 'application/json',
    'user-agent': 'Portico (webhooks)',
    ...Object.fromEntries(
      Object.entries(config.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    'webhook-id': deliveryId,
    'webhook-timestamp': String(sentAt),
    'webhook-signature': `v1,${createHmac('sha256', signingKey).update(signed).digest('base64')}`,
    'logto-signature-sha-256': createHmac('sha256', signingKey).update(body).digest('hex'),
  };
}
