import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { TokenCounter } from '#src/platform/observability/metrics/token-counter.js';

/** Counts the answers of the token endpoint by grant. */
export function countTokens(provider: Provider, counter: TokenCounter): void {
  provider.on('grant.success', (ctx) => counter.issued(grantOf(ctx)));
  provider.on('grant.error', (ctx) => counter.refused(grantOf(ctx)));
}

function grantOf({ oidc }: KoaContextWithOIDC): string | undefined {
  const grant = oidc.params?.['grant_type'];
  return typeof grant === 'string' ? grant : undefined;
}
