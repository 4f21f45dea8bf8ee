import { Injectable } from '@nestjs/common';
import {
  type DeleteSessionDto,
  type ListGrantsDto,
  SessionErrors,
  UserSessions,
} from '#src/oidc/oidc.public.js';
import { AccountAccess } from '../access/account-access.js';
import type { Account } from '../access/account.js';
import { requireFirstParty, requireScope } from '../access/requirements.js';
import { MySessionErrors } from './my-session.errors.js';

/** Where users are signed in, and what they let applications do, in their own hands. */
@Injectable()
export class MySessionsService {
  constructor(
    private readonly access: AccountAccess,
    private readonly sessions: UserSessions,
  ) {}

  /** An application that holds a token must not take over the browser: no value of a cookie is shown. */
  async list(account: Account) {
    await this.requireRead(account);
    const { id, sessionUid } = account.actor;
    const sessions = await this.sessions.list(id);
    return {
      sessions: sessions.map(({ payload, ...session }) => ({
        ...session,
        payload: { ...payload, jti: payload.uid },
        isCurrent: payload.uid === sessionUid,
      })),
    };
  }

  /** Throws `oidc.session_not_found` and `oidc.invalid_session_account_id` (400). */
  async end(account: Account, uid: string, options: DeleteSessionDto): Promise<void> {
    await this.requireChange(account);
    const ending = await this.sessions.end(account.actor.id, uid, options, 'user');
    if (ending === 'of-another-user') throw MySessionErrors.notOfUser();
    if (ending === 'not-found') throw MySessionErrors.sessionNotFound();
  }

  async listGrants(account: Account, filter: ListGrantsDto) {
    await this.requireRead(account);
    return this.sessions.listGrants(account.actor.id, filter);
  }

  /** Throws `oidc.invalid_grant` (404). */
  async revokeGrant(account: Account, grantId: string): Promise<void> {
    await this.requireChange(account);
    const revoked = await this.sessions.revokeGrant(account.actor.id, grantId);
    if (!revoked) throw SessionErrors.grantNotFound();
  }

  private async requireRead(account: Account): Promise<void> {
    await this.access.requireProof(account);
    await this.access.requireField('session', 'ReadOnly');
    requireScope(account, 'urn:logto:scope:sessions', 'unauthorized');
  }

  private async requireChange(account: Account): Promise<void> {
    await this.access.requireProof(account);
    await this.access.requireField('session', 'Edit');
    requireScope(account, 'urn:logto:scope:sessions', 'unauthorized');
    requireFirstParty(account);
  }
}
