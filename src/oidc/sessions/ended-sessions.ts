import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { Users } from '#src/modules/users/users.public.js';
import { Events } from '#src/platform/events/events.js';
import { Adapters } from '../adapter/adapters.js';
import { GrantsRevoked, type SessionEnd, type SessionOfClients, SessionsEnded } from './session.events.js';
import { type EndedSession, SessionRepository, type Spared } from './session.repository.js';

/** Small enough that one statement takes milliseconds. */
const BATCH = 1000;

/**
 * Ends sessions. All of it belongs to the unit of work of what ends them, so that the change, the end and the word to the
 * clients are committed together, and no request that had begun before brings anything back.
 */
@Injectable()
export class EndedSessions {
  constructor(
    private readonly users: Users,
    private readonly sessions: SessionRepository,
    private readonly adapters: Adapters,
    private readonly events: Events,
  ) {}

  /**
   * Ends all that a user has: sessions, grants, codes and tokens. With `except`, the uid of a session, that one goes on with
   * the grants that it is used with.
   */
  async endAll(
    userId: string,
    end: SessionEnd,
    { except }: { readonly except?: string } = {},
  ): Promise<void> {
    // A sign-in that is being stored comes first, and must not be later than this.
    await this.sessions.lockUser(userId);
    await this.users.endSessions(userId, Clock.now(), except ?? null);
    const spared = except === undefined ? undefined : await this.spared(userId, except);
    for (;;) {
      const { deleted, sessions } = await this.sessions.deleteOfUser(userId, spared, BATCH);
      await this.announce(userId, sessions, end);
      if (deleted < BATCH) return;
    }
  }

  /** Nothing of the user is stored until the unit of work ends. Who ends something of a user locks the user first. */
  lock(userId: string): Promise<void> {
    return this.sessions.lockUser(userId);
  }

  /** Ends one session, but no grant that outlives it. Undefined where the user has no such session. */
  async end(userId: string, sessionUid: string, end: SessionEnd): Promise<EndedSession | undefined> {
    await this.sessions.lockUser(userId);
    const session = await this.sessions.deleteSession(userId, sessionUid);
    if (session) await this.announce(userId, [session], end);
    return session;
  }

  /** Revokes what a user granted, with the tokens that came of it. Says how many of the grants there were. */
  async revokeGrants(userId: string, grantIds: readonly string[]): Promise<number> {
    await this.sessions.lockUser(userId);
    const revoked = await this.sessions.deleteGrants(userId, grantIds, await this.hashesOf(grantIds));
    if (revoked > 0) await this.events.publish(new GrantsRevoked(userId, grantIds));
    return revoked;
  }

  private async spared(userId: string, sessionUid: string): Promise<Spared> {
    const grantIds = await this.sessions.grantIdsOf(userId, sessionUid);
    return { sessionUid, grantIds, grantIdHashes: await this.hashesOf(grantIds) };
  }

  private async hashesOf(grantIds: readonly string[]): Promise<Buffer[]> {
    const grants = this.adapters.ofArtefacts('Grant');
    const hashes: Buffer[] = [];
    for (const id of grantIds) hashes.push(await grants.hash(id));
    return hashes;
  }

  private async announce(userId: string, sessions: readonly EndedSession[], end: SessionEnd): Promise<void> {
    if (sessions.length === 0) return;
    await this.events.publish(new SessionsEnded(userId, sessions.map(ofClients), end));
  }
}

function ofClients({ uid: sessionUid, authorizations, context }: EndedSession): SessionOfClients {
  const clients = Object.entries(authorizations ?? {}).flatMap(([clientId, { sid }]) =>
    sid === undefined ? [] : [{ clientId, sid }],
  );
  return { sessionUid, clients, origin: context?.origin };
}
