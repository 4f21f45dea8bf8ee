import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { type Address, normalIdentifier } from '#src/modules/users/users.public.js';
import { Attempts, VerificationCodes } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { FlowStore } from '../../flow/flow-store.js';
import { codeRecordOf, withRecord } from '../../flow/records.js';
import { InteractionLog } from '../../interaction-log.js';
import { SignInSource } from '../../sign-in-source.js';
import type { VerificationDto } from '../verification.dto.js';

export interface TypedCode {
  readonly address: Address;
  readonly verificationId: string;
  readonly code: string;
}

/** Compares the codes that people type with those that were sent. */
@Injectable()
export class CodeVerificationService {
  constructor(
    private readonly flows: FlowStore,
    private readonly codes: VerificationCodes,
    private readonly attempts: Attempts,
    private readonly source: SignInSource,
    private readonly log: InteractionLog,
  ) {}

  /** A code is spent by the first who types it, whatever becomes of it then. */
  async verify(
    interaction: PendingInteraction,
    { address, verificationId, code }: TypedCode,
  ): Promise<VerificationDto> {
    const found = await this.flows.find(interaction);
    const { event, userId } = found;
    const { type, templateType } = codeRecordOf(found, address.type, verificationId);
    this.source.tell(interaction, event);
    const context = {
      interactionEvent: event,
      sessionId: interaction.uid,
      applicationId: interaction.clientId,
    };
    await this.log.attempt({ interaction, event, what: `Verification.${type}.Submit`, userId }, async () => {
      const verifiedAt = Clock.now();
      const target = normalIdentifier(address);
      const use = { to: target, type: templateType, recordId: verificationId };
      await this.attempts.guard({ action: 'VerificationCode', target, context }, () =>
        this.codes.verify(use, code),
      );
      // Nobody puts back a record that another code has replaced meanwhile.
      await this.flows.change(interaction, found, (flow) =>
        withRecord(flow, { ...codeRecordOf(flow, address.type, verificationId), verifiedAt }),
      );
    });
    return { verificationId };
  }
}
