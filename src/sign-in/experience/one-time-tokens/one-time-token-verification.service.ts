import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import { Attempts, OneTimeTokens } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { FlowStore } from '../../flow/flow-store.js';
import { withRecord } from '../../flow/records.js';
import { InteractionLog } from '../../interaction-log.js';
import type { OneTimeTokenRecord } from '../../records/one-time-token.record.js';
import { SignInSource } from '../../sign-in-source.js';
import type { VerificationDto } from '../verification.dto.js';
import type { OneTimeTokenVerificationDto } from './one-time-token.dto.js';

/** Lets people in by a link that the tenant has sent them. */
@Injectable()
export class OneTimeTokenVerificationService {
  constructor(
    private readonly flows: FlowStore,
    private readonly tokens: OneTimeTokens,
    private readonly attempts: Attempts,
    private readonly source: SignInSource,
    private readonly log: InteractionLog,
  ) {}

  /** The token is spent, whatever becomes of it then. */
  async verify(
    interaction: PendingInteraction,
    { identifier, token }: OneTimeTokenVerificationDto,
  ): Promise<VerificationDto> {
    const found = await this.flows.find(interaction);
    const { event, userId } = found;
    this.source.tell(interaction, event);
    const context = {
      interactionEvent: event,
      sessionId: interaction.uid,
      applicationId: interaction.clientId,
    };
    const attempt = { interaction, event, what: 'Verification.OneTimeToken.Submit', userId };
    return this.log.attempt(attempt, async () => {
      const verifiedAt = Clock.now();
      const shown = { email: identifier.value, token, event };
      // Strangers can have an address locked. Its owner opens the link again once that is over.
      await this.attempts.guard({ action: 'OneTimeToken', target: identifier, context }, () =>
        this.tokens.check(shown),
      );
      const spent = await this.tokens.consume(shown);
      const record: OneTimeTokenRecord = {
        id: newId(),
        type: 'OneTimeToken',
        identifier: { type: 'email', value: spent.email },
        verifiedAt,
        context: spent.context,
      };
      await this.flows.change(interaction, found, (flow) => withRecord(flow, record));
      return { verificationId: record.id };
    });
  }
}
