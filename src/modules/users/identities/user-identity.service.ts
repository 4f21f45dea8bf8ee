import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { SocialConnectors } from '#src/modules/connectors/connectors.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { UserErrors } from '../user.errors.js';
import { UserIdentitiesUpdated } from '../user.events.js';
import { type StoredUser, UserRepository } from '../user.repository.js';
import {
  type AllIdentitiesDto,
  type ConnectorDataDto,
  IDENTITIES_BYTES,
  type IdentityDto,
  MAX_IDENTITIES,
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
    private readonly events: Events,
  ) {}

  async list(userId: string): Promise<AllIdentitiesDto> {
    await this.requireUser(userId);
    const ssoIdentities = await this.identities.listSso(userId);
    return {
      socialIdentities: await this.identities.listSocial(userId),
      ssoIdentities: ssoIdentities.map((ssoIdentity) => ({
        ssoIdentity,
        ssoConnectorId: ssoIdentity.ssoConnectorId,
      })),
    };
  }

  async get(userId: string, target: string): Promise<UserIdentityDto> {
    const { socialIdentities } = await this.list(userId);
    const found = socialIdentities.find((identity) => identity.target === target);
    if (!found) throw UserErrors.identityNotExist(target);
    return { identity: found.identity };
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
    const { target, identity } = await this.connectors.exchange(connectorId, connectorData);
    return (await this.put(userId, target, identity)).identities;
  }

  /** Links an identity of a target, in place of the one that the user has there, if any. */
  put(userId: string, target: string, identity: IdentityDto): Promise<LinkedIdentities> {
    return this.unitOfWork.run(async () => {
      await this.touch(userId);
      const isNew = await this.identities.put(userId, target, identity);
      const { identities } = await this.getUser(userId);
      if (Object.keys(identities).length > MAX_IDENTITIES) throw UserErrors.tooManyIdentities();
      if (Buffer.byteLength(JSON.stringify(identities)) > IDENTITIES_BYTES) {
        throw EntityErrors.valueTooLong(`The identities of a user have ${IDENTITIES_BYTES} bytes at most.`);
      }
      await this.events.publish(new UserIdentitiesUpdated(userId, { added: [target] }));
      return { isNew, identities };
    });
  }

  delete(userId: string, target: string): Promise<StoredUser> {
    return this.unitOfWork.run(async () => {
      await this.touch(userId);
      if (!(await this.identities.delete(userId, target))) throw UserErrors.identityNotExist(target);
      await this.events.publish(new UserIdentitiesUpdated(userId, { removed: [target] }));
      return this.getUser(userId);
    });
  }

  /** Identities are part of what a user is shown as. */
  private async touch(userId: string): Promise<void> {
    if (!(await this.users.touch(userId))) throw EntityErrors.notFound('user', userId);
  }

  private async getUser(userId: string): Promise<StoredUser> {
    const user = await this.users.find(userId);
    if (!user) throw EntityErrors.notFound('user', userId);
    return user;
  }

  private async requireUser(userId: string): Promise<void> {
    if (!(await this.users.exists(userId))) throw EntityErrors.notFound('user', userId);
  }
}
