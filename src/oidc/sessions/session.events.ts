import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';

/** The client's part of a session. */
export interface SessionClient {
  readonly clientId: string;
  /** Names the session towards this client. */
  readonly sid: string;
}

/** Why a session ended: the user left, the user or an operator ended it, or the user was suspended, deleted or got other credentials. */
export type SessionEnd = 'logout' | 'user' | 'operator' | 'suspension' | 'deletion' | 'credentials';

/** A session, and the clients in which the user was signed in. */
export interface SessionOfClients {
  readonly sessionUid: string;
  readonly clients: readonly SessionClient[];
  /** The origin under which the user had signed in, where that is known. */
  readonly origin: string | undefined;
}

/** Sessions of a user ended, and with them what goes with them. Their clients hear of that. */
export class SessionsEnded extends domainEvent('Sessions.Ended') {
  constructor(
    readonly userId: string,
    readonly sessions: readonly SessionOfClients[],
    readonly end: SessionEnd,
  ) {
    super();
  }

  change(): Change {
    return {
      target: { users: [this.userId] },
      // What was stored before its uid was has none.
      removed: { sessions: this.sessions.flatMap(({ sessionUid }) => sessionUid ?? []) },
    };
  }
}

/** The user, an operator, or the limit of an application revoked what the user had granted. */
export class GrantsRevoked extends domainEvent('Grants.Revoked') {
  constructor(
    readonly userId: string,
    readonly grantIds: readonly string[],
  ) {
    super();
  }

  change(): Change {
    return { target: { users: [this.userId] }, removed: { grants: this.grantIds } };
  }
}
