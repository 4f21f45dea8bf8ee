import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { AccountCenterErrors, AccountCenters } from '#src/modules/account-center/account-center.public.js';
import { ClientApplications } from '#src/modules/applications/applications.public.js';
import type { AccountActor } from '#src/platform/auth/actor.js';
import { ActorStrategy, type BearerRequest, TOKEN_ERRORS } from '#src/platform/auth/audience.strategy.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import type { Standing } from '#src/platform/auth/authority.js';
import { bearerTokenOf } from '#src/platform/auth/bearer-token.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { Adapters } from '../adapter/adapters.js';
import { AccountTokenRepository } from './account-token.repository.js';

const OPENID = 'openid';

/**
 * Users look after their account with the opaque access token that an application has got for them, the one that userinfo
 * takes. What ended or was revoked counts no more from the next request on: each asks, in one statement.
 */
@Injectable()
export class AccountStrategy extends ActorStrategy<AccountActor> {
  readonly audience = 'account';
  override readonly errors = [...TOKEN_ERRORS, AccountCenterErrors.notEnabled];

  constructor(
    private readonly adapters: Adapters,
    private readonly tokens: AccountTokenRepository,
    private readonly applications: ClientApplications,
    private readonly accountCenters: AccountCenters,
  ) {
    super();
  }

  /** Throws `auth.unauthorized`, `auth.forbidden` without the scope `openid`, and `account_center.not_enabled`. */
  async callerOf(request: BearerRequest): Promise<AccountActor> {
    const actor = await this.actorOf(bearerTokenOf(request));
    if (!actor) throw AuthErrors.unauthorized();
    if (!actor.scopes.has(OPENID)) throw AuthErrors.forbidden([OPENID], [OPENID]);
    if (!(await this.accountCenters.get()).enabled) throw AccountCenterErrors.notEnabled();
    return actor;
  }

  /** What the token is worth was asked with the token itself. */
  standingOf(): Promise<Standing> {
    return Promise.resolve('holds');
  }

  private async actorOf(token: string): Promise<AccountActor | undefined> {
    const idHash = await this.adapters.ofArtefacts('AccessToken').hash(token);
    const found = await this.tokens.find(idHash, Clock.now());
    if (!found || found.isForOthers || !found.isGranted || !found.isInSession) return undefined;
    if (found.isSuspended !== false) return undefined;
    const isThirdParty = found.isThirdParty ?? (await this.isBuiltIn(found.clientId));
    if (isThirdParty === undefined) return undefined;
    return {
      kind: 'user',
      id: found.userId,
      tenantId: TenantContext.get(),
      audience: this.audience,
      scopes: new Set(found.scope?.split(' ')),
      clientId: found.clientId,
      isThirdParty,
      sessionUid: found.sessionUid ?? undefined,
      validFrom: found.validFrom,
    };
  }

  /** What is built in is the tenant's own: false; undefined where there is no such application. */
  private async isBuiltIn(clientId: string): Promise<false | undefined> {
    return (await this.applications.findClient(clientId)) ? false : undefined;
  }
}
