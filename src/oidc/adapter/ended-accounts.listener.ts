import { Injectable } from '@nestjs/common';
import { UserDeleted, UserSuspensionUpdated } from '#src/modules/users/users.public.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { AccountArtefactsRepository } from './account-artefacts.repository.js';

/** Ends what the OpenID provider keeps of a user together with the user's right to sign in. */
@Injectable()
export class EndedAccountsListener {
  constructor(private readonly artefacts: AccountArtefactsRepository) {}

  @OnEvent(UserSuspensionUpdated)
  async endOfSuspended({ event }: Announced<UserSuspensionUpdated>): Promise<void> {
    if (event.isSuspended) await this.artefacts.deleteAll(event.userId);
  }

  @OnEvent(UserDeleted)
  endOfDeleted({ event }: Announced<UserDeleted>): Promise<void> {
    return this.artefacts.deleteAll(event.userId);
  }
}
