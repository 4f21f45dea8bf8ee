import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import type { AttemptContext, AttemptTarget } from './attempt.types.js';

/** So much failed against somebody, who need not exist, that nothing succeeds for a while. Told once, at its beginning. */
export class IdentifierLockout extends domainEvent('Identifier.Lockout') {
  constructor(
    readonly target: AttemptTarget,
    readonly context: AttemptContext,
  ) {
    super();
  }

  change(): Change {
    return { target: { identifiers: [this.target.value] } };
  }
}

/** An operator had attempts against some targets forgotten. */
export class AttemptsDeleted extends domainEvent('Attempts.Deleted') {
  constructor(
    readonly targetType: string,
    readonly targets: readonly string[],
  ) {
    super();
  }

  change(): Change {
    return { target: { identifiers: this.targets } };
  }
}
