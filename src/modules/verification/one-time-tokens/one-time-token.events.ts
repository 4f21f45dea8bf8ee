import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import type { OneTimeTokenStatus } from './one-time-token.types.js';

/** Somebody can sign in by a link from now on. It holds no address and no token. */
export class OneTimeTokenCreated extends domainEvent('OneTimeToken.Created') {
  constructor(readonly oneTimeTokenId: string) {
    super();
  }

  change(): Change {
    return { target: { oneTimeTokens: [this.oneTimeTokenId] } };
  }
}

/** It was used, taken back or ended early. */
export class OneTimeTokenStatusUpdated extends domainEvent('OneTimeToken.Status.Updated') {
  constructor(
    readonly oneTimeTokenId: string,
    readonly status: OneTimeTokenStatus,
  ) {
    super();
  }

  change(): Change {
    return { target: { oneTimeTokens: [this.oneTimeTokenId] }, fields: ['status'] };
  }
}

export class OneTimeTokenDeleted extends domainEvent('OneTimeToken.Deleted') {
  constructor(readonly oneTimeTokenId: string) {
    super();
  }

  change(): Change {
    return { target: { oneTimeTokens: [this.oneTimeTokenId] } };
  }
}
