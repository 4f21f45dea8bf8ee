import { Injectable } from '@nestjs/common';
import type { Delta } from '#src/kernel/links.js';
import { Notifications } from '#src/platform/database/notifications.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { describedKeys } from './described-keys.js';
import type { OidcKeyDto } from './oidc-key.dto.js';
import { OidcKeysUpdated } from './oidc-key.events.js';
import { OidcKeyErrors } from './oidc-key.errors.js';
import type { OidcKey, OidcKeyType } from './oidc-key.js';
import { OidcKeyRepository } from './oidc-key.repository.js';
import { OIDC_KEYS_TOPIC } from './oidc-keys.js';
import { SigningKeySuccession } from './signing-key-succession.js';

/** The keys of a tenant, without their values. */
@Injectable()
export class OidcKeyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: OidcKeyRepository,
    private readonly succession: SigningKeySuccession,
    private readonly notifications: Notifications,
    private readonly events: Events,
  ) {}

  /** Newest first. */
  async list(type: OidcKeyType): Promise<OidcKeyDto[]> {
    return describedKeys(await this.succession.list(), type);
  }

  async delete(type: OidcKeyType, id: string): Promise<void> {
    await this.change(type, async (keys) => {
      requireDeletable(
        keys.filter((key) => key.type === type),
        id,
      );
      await this.keys.delete(id);
    });
  }

  /**
   * Lets `write` change the keys as they are now, while nobody else does, and tells all nodes. Answers with the keys of
   * the type as they are then.
   */
  change(type: OidcKeyType, write: (keys: readonly OidcKey[]) => Promise<void>): Promise<OidcKeyDto[]> {
    return this.unitOfWork.run(async () => {
      const before = await this.succession.listLocked();
      await write(before);
      await this.notifications.publish(OIDC_KEYS_TOPIC, TenantContext.get());
      const keys = await this.keys.list();
      await this.events.publish(new OidcKeysUpdated(type, deltaBetween(before, keys)));
      return describedKeys(keys, type);
    });
  }
}

function deltaBetween(before: readonly OidcKey[], after: readonly OidcKey[]): Delta {
  const [known, kept] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return {
    added: [...kept].filter((id) => !known.has(id)),
    removed: [...known].filter((id) => !kept.has(id)),
  };
}

/** The last key of a type stays, whichever it is; so that is asked before whether there is such a key. */
function requireDeletable(keys: readonly OidcKey[], id: string): void {
  if (keys.length === 1) throw OidcKeyErrors.keyRequired();
  const key = keys.find((candidate) => candidate.id === id);
  if (!key) throw OidcKeyErrors.keyNotFound(id);
  if (key.type === 'private-keys' && key.status !== 'Previous') {
    throw OidcKeyErrors.onlyPreviousKeyCanBeDeleted();
  }
}
