import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import { Attempts } from '#src/modules/verification/verification.public.js';
import { normalIdentifier, PasswordSignIn, type UserIdentifier } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { FlowStore } from '../flow/flow-store.js';
import { withRecord } from '../flow/records.js';
import { InteractionLog } from '../interaction-log.js';
import { SignInSource } from '../sign-in-source.js';
import type { VerificationDto } from './verification.dto.js';

/** Verifies passwords of people who say who they are. */
@Injectable()
export class PasswordVerificationService {
  constructor(
    private readonly flows: FlowStore,
    private readonly passwords: PasswordSignIn,
    private readonly attempts: Attempts,
    private readonly source: SignInSource,
    private readonly log: InteractionLog,
  ) {}

  async verify(
    interaction: PendingInteraction,
    identifier: UserIdentifier,
    password: string,
  ): Promise<VerificationDto> {
    const found = await this.flows.find(interaction);
    const { event, userId: known } = found;
    const attempt = { interaction, event, what: 'Verification.Password.Submit', userId: known };
    const verify = async () => {
      this.source.tell(interaction, event);
      const context = {
        interactionEvent: event,
        sessionId: interaction.uid,
        applicationId: interaction.clientId,
      };
      const verifiedAt = Clock.now();
      // Whoever writes a phone number in another way has no more attempts for that.
      const target = normalIdentifier(identifier);
      const user = await this.attempts.guard({ action: 'Password', target, context }, () =>
        this.passwords.verify(target, password),
      );
      await this.passwords.requireUnexpired(user);
      const id = newId();
      const { id: userId, sessionsValidFrom: validFrom } = user;
      const record = { id, type: 'Password', identifier, userId, verifiedAt, validFrom } as const;
      await this.flows.change(interaction, found, (flow) => withRecord(flow, record));
      return record;
    };
    const { id } = await this.log.attempt(attempt, verify, ({ userId }) => userId);
    return { verificationId: id };
  }
}
