import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { Events } from '#src/platform/events/events.js';
import { UserErrors } from '../user.errors.js';
import { UserIdentitiesUpdated } from '../user.events.js';
import { UserRepository } from '../user.repository.js';
import type { SsoIdentityDto } from './sso-identity.dto.js';
import type { SsoIdentity, SsoIdentityName } from './sso-identity.js';
import { type SsoIdentityOwner, SsoIdentityRepository } from './sso-identity.repository.js';
import { IDENTITIES_BYTES, MAX_IDENTITIES } from './user-identity.dto.js';
import { UserIdentityRepository } from './user-identity.repository.js';

const MAX_ISSUER = 256;
const MAX_IDENTITY_ID = 128;

export interface LinkedSso {
  /** Whether the user did not have it before. */
  readonly isNew: boolean;
}

/** Links users with the accounts that they have with enterprise providers. All of it belongs to the caller's unit of work. */
@Injectable()
export class SsoIdentityLinks {
  constructor(
    private readonly users: UserRepository,
    private readonly identities: SsoIdentityRepository,
    private readonly shown: UserIdentityRepository,
    private readonly events: Events,
  ) {}

  /** Whose identity it is; undefined where it is nobody's. */
  findOwner(issuer: string, identityId: string): Promise<SsoIdentityOwner | undefined> {
    return this.identities.findOwner({ issuer, identityId });
  }

  /** Those of a user, oldest first. */
  list(userId: string): Promise<SsoIdentityDto[]> {
    return this.shown.listSso(userId);
  }

  /**
   * Links an identity; one that the user has already is refreshed. Undefined where its connector is gone. Throws
   * `entity.not_found` (404) without the user, and 422 where another user has the identity
   * (`user.identity_already_in_use`), or where there are too many or too large ones.
   */
  async link(userId: string, identity: SsoIdentity): Promise<LinkedSso | undefined> {
    requireStorable(identity);
    if (!(await this.users.touch(userId))) throw EntityErrors.notFound('user', userId);
    const isNew = await this.identities.put(userId, identity);
    if (isNew === undefined) {
      if (await this.identities.findOwner(identity)) throw UserErrors.identityInUse();
      return undefined;
    }
    await this.requireRoom(userId);
    if (isNew)
      await this.events.publish(new UserIdentitiesUpdated(userId, {}, { added: [identity.ssoConnectorId] }));
    return { isNew };
  }

  /** Throws `user.identity_already_in_use` (422) where another user has it. */
  async requireUnused(identity: SsoIdentityName, userId?: string): Promise<void> {
    const owner = await this.identities.findOwner(identity);
    if (owner && owner.userId !== userId) throw UserErrors.identityInUse();
  }

  /**
   * Keeps what the provider tells now of an identity that is linked. Returns false where it is not the user's any longer, or
   * its connector is gone. Throws 422 where the identities of the user are too large.
   */
  async refresh(userId: string, identity: SsoIdentity): Promise<boolean> {
    if (!(await this.identities.refresh(userId, identity))) return false;
    await this.requireRoom(userId);
    return true;
  }

  private async requireRoom(userId: string): Promise<void> {
    const { count, bytes } = await this.identities.heldBy(userId);
    if (count > MAX_IDENTITIES) throw UserErrors.tooManyIdentities();
    if (bytes > IDENTITIES_BYTES)
      throw EntityErrors.valueTooLong(`The identities of a user have ${IDENTITIES_BYTES} bytes at most.`);
  }
}

/** Throws `entity.value_too_long` (422): cut, a name would be another one. */
function requireStorable({ issuer, identityId }: SsoIdentity): void {
  if (issuer.length > MAX_ISSUER || identityId.length > MAX_IDENTITY_ID) {
    throw EntityErrors.valueTooLong(
      `An issuer has ${MAX_ISSUER} characters at most, the id of a user at the provider ${MAX_IDENTITY_ID}.`,
    );
  }
}
