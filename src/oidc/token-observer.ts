import { Injectable } from '@nestjs/common';
import type { Provider } from 'oidc-provider';
import { AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import { TokenCounter } from '#src/platform/observability/metrics/token-counter.js';
import { auditTokens } from './policy/audit.js';
import { countTokens } from './policy/token-metrics.js';

/** Writes down what happens at the endpoints for tokens. */
@Injectable()
export class TokenObserver {
  constructor(
    private readonly auditTrail: AuditTrail,
    private readonly counter: TokenCounter,
  ) {}

  watch(provider: Provider): void {
    auditTokens(provider, this.auditTrail);
    countTokens(provider, this.counter);
  }
}
