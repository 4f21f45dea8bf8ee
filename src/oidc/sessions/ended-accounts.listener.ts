import { Injectable } from '@nestjs/common';
import {
  UserCredentialsUpdated,
  UserDeleted,
  UserPasswordUpdated,
  UserSuspensionUpdated,
} from '#src/modules/users/users.public.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { ENDED_SESSIONS_CONFIG } from '../configs/ended-sessions-config.dto.js';
import { EndedSessions } from './ended-sessions.js';

/** Ends what a user has together with the user's right to sign in, or with what it was got by. */
@Injectable()
export class EndedAccountsListener {
  constructor(
    private readonly sessions: EndedSessions,
    private readonly configs: TenantConfigs,
  ) {}

  @OnEvent(UserSuspensionUpdated)
  async endOfSuspended({ event }: Announced<UserSuspensionUpdated>): Promise<void> {
    if (event.isSuspended) await this.sessions.endAll(event.userId, 'suspension');
  }

  @OnEvent(UserDeleted)
  endOfDeleted({ event }: Announced<UserDeleted>): Promise<void> {
    return this.sessions.endAll(event.userId, 'deletion');
  }

  @OnEvent(UserPasswordUpdated)
  async endWithPassword({ event }: Announced<UserPasswordUpdated>): Promise<void> {
    const { endsWithCredentials } = await this.configs.get(ENDED_SESSIONS_CONFIG);
    if (endsWithCredentials) await this.sessions.endAll(event.userId, 'credentials');
  }

  @OnEvent(UserCredentialsUpdated)
  async endElsewhere({ event }: Announced<UserCredentialsUpdated>): Promise<void> {
    const { endsWithCredentials } = await this.configs.get(ENDED_SESSIONS_CONFIG);
    const { userId, sparedSession } = event;
    const spared = sparedSession === undefined ? {} : { except: sparedSession };
    if (endsWithCredentials) await this.sessions.endAll(userId, 'credentials', spared);
  }
}
