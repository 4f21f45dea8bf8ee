import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { SocialConnectors } from '#src/modules/connectors/connectors.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { UserErrors } from '../user.errors.js';
import { UserCredentialsUpdated } from '../user.events.js';
import { IdentityLinks } from './identity-links.js';
import { socialIdentityOf } from './social-identity.js';
import type { SsoIdentityName } from './sso-identity.js';
import { TokenSecretRepository } from './token-secret.repository.js';
import { type StoredUser, UserRepository } from '../user.repository.js';
import {
  type AllIdentitiesDto,
  type ConnectorDataDto,
  type IdentityDto,
  type TokenSecretOptionsDto,
  type UserIdentityDto,
  type UserSsoIdentityDto,
} from './user-identity.dto.js';
import { UserIdentityRepository } from './user-identity.repository.js';

export interface LinkedIdentities {
  readonly isNew: boolean;
  /** All identities of the user, each under its target. */
  readonly identities: object;
}

/** The identities that users have with social and enterprise providers. */
@Injectable()
export class UserIdentityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly identities: UserIdentityRepository,
    private readonly connectors: SocialConnectors,
    private readonly links: IdentityLinks,
    private readonly tokenSecrets: TokenSecretRepository,
    private readonly events: Events,
  ) {}

  async list(userId: string, { includeTokenSecret }: TokenSecretOptionsDto = {}): Promise<AllIdentitiesDto> {
    await this.requireUser(userId);
    const all = {
      socialIdentities: await this.identities.listSocial(userId),
      ssoIdentities: (await this.identities.listSso(userId)).map((ssoIdentity) => ({
        ssoIdentity,
        ssoConnectorId: ssoIdentity.ssoConnectorId,
      })),
    };
    return includeTokenSecret ? this.withTokens(userId, all) : all;
  }

  async get(userId: string, target: string, options: TokenSecretOptionsDto): Promise<UserIdentityDto> {
    const { socialIdentities } = await this.list(userId, options);
    const found = socialIdentities.find((identity) => identity.target === target);
    if (!found) throw UserErrors.identityNotExist(target);
    const { target: _asked, ...shown } = found;
    return shown;
  }

  /** Throws `entity.not_found` and `user.enterprise_sso_identity_not_exists` (404). */
  async getSso(
    userId: string,
    ssoConnectorId: string,
    options: TokenSecretOptionsDto,
  ): Promise<UserSsoIdentityDto> {
    const { ssoIdentities } = await this.list(userId, options);
    const found = ssoIdentities.find((identity) => identity.ssoConnectorId === ssoConnectorId);
    if (!found) throw UserErrors.ssoIdentityNotExists(ssoConnectorId);
    const { ssoConnectorId: _asked, ...shown } = found;
    return shown;
  }

  /** Links the identity that a connector finds out; answers with all by target. */
  async link(userId: string, { connectorId, connectorData }: ConnectorDataDto): Promise<object> {
    await this.requireUser(userId);
    const { target } = await this.connectors.get(connectorId);
    const { userInfo } = await this.connectors.signIn(connectorId, connectorData, undefined);
    const { identity } = socialIdentityOf(target, userInfo);
    return (await this.put(userId, target, identity)).identities;
  }

  /**
   * Links an identity of a target. What the user has ends where it takes the place of another one: who that lets in may
   * be signed in.
   */
  put(userId: string, target: string, identity: IdentityDto): Promise<LinkedIdentities> {
    return this.unitOfWork.run(async () => {
      const { isNew, isReplaced, user } = await this.links.link(userId, { target, identity });
      if (isReplaced) await this.endAll(userId);
      return { isNew, identities: user.identities };
    });
  }

  /** What the user has ends with it. */
  delete(userId: string, target: string): Promise<StoredUser> {
    return this.unitOfWork.run(async () => {
      const user = await this.links.unlink(userId, target);
      await this.endAll(userId);
      return user;
    });
  }

  private endAll(userId: string): Promise<void> {
    return this.events.publish(new UserCredentialsUpdated(userId, ['identities']));
  }

  private async withTokens(userId: string, all: AllIdentitiesDto): Promise<AllIdentitiesDto> {
    const { social, enterprise } = await this.tokenSecrets.list(userId);
    const byTarget = new Map(social.map((tokenSecret) => [tokenSecret.target, { tokenSecret }]));
    const byName = new Map(enterprise.map((tokenSecret) => [nameOf(tokenSecret), { tokenSecret }]));
    return {
      socialIdentities: all.socialIdentities.map((each) => ({ ...each, ...byTarget.get(each.target) })),
      ssoIdentities: all.ssoIdentities.map((each) => ({ ...each, ...byName.get(nameOf(each.ssoIdentity)) })),
    };
  }

  private async requireUser(userId: string): Promise<void> {
    if (!(await this.users.exists(userId))) throw EntityErrors.notFound('user', userId);
  }
}

/** What an account with an enterprise provider is known by, as one text. */
const nameOf = ({ issuer, identityId }: SsoIdentityName): string => JSON.stringify([issuer, identityId]);
