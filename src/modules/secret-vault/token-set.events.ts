import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import { type NamedTokenSet, sourceOf, type TokenSource } from './token-set.js';

const tokenSetEvent = <const Type extends string>(type: Type) => {
  abstract class TokenSetEvent extends domainEvent(type) {
    readonly tokenSetId: string;
    readonly userId: string;
    readonly source: TokenSource;
    constructor(set: NamedTokenSet) {
      super();
      this.tokenSetId = set.id;
      this.userId = set.userId;
      this.source = sourceOf(set);
    }

    change(): Change {
      return { target: { users: [this.userId], tokenSets: [this.tokenSetId] } };
    }
  }
  return TokenSetEvent;
};

/** A provider gave tokens for a user, who had just been there. */
export class TokenSetStored extends tokenSetEvent('TokenSet.Stored') {}

/** A provider gave new tokens for the old ones. */
export class TokenSetRenewed extends tokenSetEvent('TokenSet.Renewed') {}

/** A provider renews the tokens of a user no longer. They stay until the user signs in with the provider again. */
export class TokenSetReauthorizationNeeded extends tokenSetEvent('TokenSet.ReauthorizationNeeded') {}

/** Tokens were deleted on their own; they also go with their user, their connector and their identity. */
export class TokenSetDeleted extends tokenSetEvent('TokenSet.Deleted') {}
