import { Injectable } from '@nestjs/common';
import { newId } from '#src/kernel/ids.js';
import {
  ChosenPasswords,
  SignInExperiences,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { UserAccounts, UsernameRules } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { requireOpen } from '../flow/change-event.js';
import { FlowStore } from '../flow/flow-store.js';
import { withRecord } from '../flow/records.js';
import { InteractionLog } from '../interaction-log.js';
import { knownOf } from './known-of.js';
import type { VerificationDto } from './verification.dto.js';

/** Takes what somebody wants to sign in by from now on. Where nobody signs up, nobody learns which names are taken. */
@Injectable()
export class NewPasswordIdentityService {
  constructor(
    private readonly flows: FlowStore,
    private readonly experiences: SignInExperiences,
    private readonly accounts: UserAccounts,
    private readonly usernames: UsernameRules,
    private readonly chosen: ChosenPasswords,
    private readonly log: InteractionLog,
  ) {}

  async create(
    interaction: PendingInteraction,
    username: string,
    password: string,
  ): Promise<VerificationDto> {
    const found = await this.flows.find(interaction);
    const attempt = { interaction, event: found.event, what: 'Verification.NewPasswordIdentity.Submit' };
    const settings = await this.experiences.get();
    return this.log.attempt(attempt, async () => {
      requireOpen('Register', found.records, settings);
      await this.usernames.requireAllowed(username);
      await this.accounts.requireUnused({ username });
      const digest = await this.chosen.digestOf(password, knownOf(undefined, { ...found.profile, username }));
      const id = newId();
      const identifier = { type: 'username', value: username } as const;
      const record = { id, type: 'NewPasswordIdentity', identifier, password: digest } as const;
      await this.flows.change(interaction, found, (flow) => withRecord(flow, record));
      return { verificationId: id };
    });
  }
}
