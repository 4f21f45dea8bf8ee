import { Injectable } from '@nestjs/common';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { TokenCounter } from '#src/platform/observability/metrics/token-counter.js';
import type { ProviderPart } from './provider-part.js';

/** Counts the answers of the token endpoint by grant. */
@Injectable()
export class MetricsPart implements ProviderPart {
  constructor(private readonly counter: TokenCounter) {}

  attach(provider: Provider): void {
    provider.on('grant.success', (ctx) => this.counter.issued(grantOf(ctx)));
    provider.on('grant.error', (ctx) => this.counter.refused(grantOf(ctx)));
  }
}

function grantOf({ oidc }: KoaContextWithOIDC): string | undefined {
  const grant = oidc.params?.['grant_type'];
  return typeof grant === 'string' ? grant : undefined;
}
