import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import { Outbound } from '#src/platform/outbound/outbound.js';
import type { ProviderPart } from './provider-part.js';

/** As long as the library itself would wait. */
const TIMEOUT_MILLISECONDS = 2_500;
/** Statuses with which an answer has no body (Fetch Standard, "null body status"). */
const WITHOUT_BODY: readonly number[] = [204, 205, 304];

/** Should the library call other servers, it does as everything else: public addresses only. */
@Injectable()
export class OutboundPart implements ProviderPart {
  constructor(private readonly outbound: Outbound) {}

  configuration(): Configuration {
    return { fetch: (url, options) => this.fetch(new Request(url, plain(options))) };
  }

  private async fetch(asked: Request): Promise<Response> {
    const { status, headers, body } = await this.outbound.request({
      method: asked.method,
      url: asked.url,
      headers: Object.fromEntries(asked.headers),
      body: Buffer.from(await asked.arrayBuffer()),
      timeoutMilliseconds: TIMEOUT_MILLISECONDS,
    });
    const answered = new Headers();
    for (const [name, value = []] of Object.entries(headers)) {
      for (const each of [value].flat()) answered.append(name, each);
    }
    return new Response(WITHOUT_BODY.includes(status) ? null : Uint8Array.from(body), {
      status,
      headers: answered,
    });
  }
}

/** Without the library's own guard of addresses and its time-out. */
const plain = ({ method, headers, body }: RequestInit = {}): RequestInit => ({ method, headers, body });
