import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { SocialConnectors } from '#src/modules/connectors/connectors.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { UserErrors } from '../user.errors.js';
import { IdentityLinks } from './identity-links.js';
import { socialIdentityOf } from './social-identity.js';
import { TokenSecretRepository } from './token-secret.repository.js';
import { type StoredUser, UserRepository } from '../user.repository.js';
import {
  type AllIdentitiesDto,
  type ConnectorDataDto,
  type IdentityDto,
  type SocialIdentityDto,
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
  ) {}

  async list(userId: string, { includeTokenSecret }: TokenSecretOptionsDto = {}): Promise<AllIdentitiesDto> {
    await this.requireUser(userId);
    const ssoIdentities = await this.identities.listSso(userId);
    const socialIdentities = await this.identities.listSocial(userId);
    return {
      socialIdentities: includeTokenSecret
        ? await this.withTokens(userId, socialIdentities)
        : socialIdentities,
      ssoIdentities: ssoIdentities.map((ssoIdentity) => ({
        ssoIdentity,
        ssoConnectorId: ssoIdentity.ssoConnectorId,
      })),
    };
  }

  async get(userId: string, target: string, options: TokenSecretOptionsDto): Promise<UserIdentityDto> {
    const { socialIdentities } = await this.list(userId, options);
    const found = socialIdentities.find((identity) => identity.target === target);
    if (!found) throw UserErrors.identityNotExist(target);
    const { target: _asked, ...shown } = found;
    return shown;
  }

  async getSso(userId: string, ssoConnectorId: string): Promise<UserSsoIdentityDto> {
    const { ssoIdentities } = await this.list(userId);
    const found = ssoIdentities.find((identity) => identity.ssoConnectorId === ssoConnectorId);
    if (!found) throw UserErrors.ssoIdentityNotExists(ssoConnectorId);
    return { ssoIdentity: found.ssoIdentity };
  }

  /** Links the identity that a connector finds out; answers with all by target. */
  async link(userId: string, { connectorId, connectorData }: ConnectorDataDto): Promise<object> {
    await this.requireUser(userId);
    const { target } = await this.connectors.get(connectorId);
    const { userInfo } = await this.connectors.signIn(connectorId, connectorData, undefined);
    const { identity } = socialIdentityOf(target, userInfo);
    return (await this.put(userId, target, identity)).identities;
  }

  /** Links an identity of a target, in place of the one that the user has there, if any. */
  put(userId: string, target: string, identity: IdentityDto): Promise<LinkedIdentities> {
    return this.unitOfWork.run(async () => {
      const { isNew, user } = await this.links.link(userId, { target, identity });
      return { isNew, identities: user.identities };
    });
  }

  delete(userId: string, target: string): Promise<StoredUser> {
    return this.unitOfWork.run(() => this.links.unlink(userId, target));
  }

  private async withTokens(
    userId: string,
    identities: readonly SocialIdentityDto[],
  ): Promise<SocialIdentityDto[]> {
    const secrets = await this.tokenSecrets.listSocial(userId);
    const byTarget = new Map(secrets.map((tokenSecret) => [tokenSecret.target, { tokenSecret }]));
    return identities.map((each) => ({ ...each, ...byTarget.get(each.target) }));
  }

  private async requireUser(userId: string): Promise<void> {
    if (!(await this.users.exists(userId))) throw EntityErrors.notFound('user', userId);
  }
}
