import { Injectable } from '@nestjs/common';
import { UserCreated, UserErrors } from '#src/modules/users/users.public.js';
import { Config } from '#src/platform/config/config.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { Events } from '#src/platform/events/events.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { UserRolesUpdated } from './role.events.js';
import { UserRoleRepository } from './user-role.repository.js';

/** Gives every new user the default roles, whichever way it is created: those of the tenant, and those of the setting. */
@Injectable()
export class DefaultRolesListener {
  private readonly names: readonly string[];

  constructor(
    { env }: Config,
    private readonly userRoles: UserRoleRepository,
    private readonly events: Events,
  ) {
    this.names = namesIn(env.USER_DEFAULT_ROLE_NAMES ?? '');
  }

  /** Refuses the user where a role of the setting is missing in the tenant. */
  @OnEvent(UserCreated)
  async give({ event: { userId } }: Announced<UserCreated>): Promise<void> {
    const given = await this.userRoles.addDefaultRoles(userId, this.names);
    const found = new Set(given.map(({ name }) => name));
    const missing = this.names.filter((name) => !found.has(name));
    if (missing.length > 0) throw UserErrors.defaultRoleMissing(missing);
    if (given.length === 0) return;
    await this.events.publish(new UserRolesUpdated([userId], { added: given.map(({ id }) => id) }));
  }
}

function namesIn(list: string): string[] {
  const names = list.split(',').map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}
