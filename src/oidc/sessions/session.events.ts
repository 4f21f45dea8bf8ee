import { domainEvent } from '#src/platform/events/domain-event.js';

/** The client's part of a session. */
export interface SessionClient {
  readonly clientId: string;
  /** Names the session towards this client. */
  readonly sid: string;
}

/** Why a session ended: the user left, an operator ended it, or the user was suspended, deleted or got other credentials. */
export type SessionEnd = 'logout' | 'operator' | 'suspension' | 'deletion' | 'credentials';

/** A session of a user, and the clients in which the user was signed in. */
export interface SessionOfClients {
  readonly userId: string;
  readonly sessionUid: string;
  readonly clients: readonly SessionClient[];
  /** The origin under which the user had signed in, where that is known. */
  readonly origin: string | undefined;
}

/** A session ended, and with it what goes with it. Its clients hear of that. */
export class SessionEnded extends domainEvent('Session.Ended') implements SessionOfClients {
  readonly userId: string;
  readonly sessionUid: string;
  readonly clients: readonly SessionClient[];
  readonly origin: string | undefined;
  constructor(
    session: SessionOfClients,
    readonly end: SessionEnd,
  ) {
    super();
    this.userId = session.userId;
    this.sessionUid = session.sessionUid;
    this.clients = session.clients;
    this.origin = session.origin;
  }
}

/** An operator, or the limit of an application, revoked what a user had granted. */
export class GrantsRevoked extends domainEvent('Grants.Revoked') {
  constructor(
    readonly userId: string,
    readonly grantIds: readonly string[],
  ) {
    super();
  }
}
