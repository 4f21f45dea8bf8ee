import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import {
  type AuthenticationPayloadDto,
  RelyingParties,
  WebAuthnFactor,
} from '#src/modules/mfa/mfa.public.js';
import { Attempts } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import type { Flow } from '../../flow/flow.js';
import { FlowStore } from '../../flow/flow-store.js';
import { PreflightChallenges } from '../../flow/preflight-challenges.js';
import type { InteractionEvent } from '../../flow/interaction-event.js';
import { recordOf, withRecord } from '../../flow/records.js';
import { InteractionLog } from '../../interaction-log.js';
import type { PasskeyChallenge, SignInPasskeyRecord } from '../../records/sign-in-passkey.record.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { SignInSource } from '../../sign-in-source.js';
import type { VerificationDto } from '../verification.dto.js';
import { PasskeySignInErrors } from './passkey-sign-in.errors.js';
import type { VerifyPasskeyDto } from './passkey-sign-in.dto.js';

/** Finds out by a passkey who it is. */
@Injectable()
export class PasskeyVerificationService {
  constructor(
    private readonly flows: FlowStore,
    private readonly preflights: PreflightChallenges,
    private readonly parties: RelyingParties,
    private readonly passkeys: WebAuthnFactor,
    private readonly attempts: Attempts,
    private readonly source: SignInSource,
    private readonly log: InteractionLog,
  ) {}

  /** A challenge is for the first answer, whatever becomes of it. */
  async verify(
    interaction: PendingInteraction,
    { verificationId, payload }: VerifyPasskeyDto,
  ): Promise<VerificationDto> {
    const { event, userId } = await this.flows.find(interaction);
    const attempt = { interaction, event, what: 'Verification.SignInPasskey.Submit', userId };
    const verify = async () => {
      this.source.tell(interaction, event);
      const challenge = await this.takeChallenge(interaction, verificationId);
      const shown = await this.shownBy(interaction, event, { challenge, payload });
      const record = { id: verificationId ?? newId(), type: 'SignInPasskey', ...shown } as const;
      await this.flows.changeInUnit(interaction, (flow) => {
        // Nobody puts back a record that another one has replaced meanwhile.
        if (verificationId !== undefined) passkeyRecordOf(flow, verificationId);
        if (flow.userId !== undefined && flow.userId !== shown.userId) throw SignInErrors.identityConflict();
        return withRecord(flow, record);
      });
      return record;
    };
    const { id } = await this.log.attempt(attempt, verify, (record) => record.userId);
    return { verificationId: id };
  }

  /** That of the record, or of the preflight. */
  private async takeChallenge(
    interaction: PendingInteraction,
    verificationId: string | undefined,
  ): Promise<PasskeyChallenge> {
    let taken: PasskeyChallenge | undefined;
    if (verificationId === undefined) taken = await this.preflights.take(interaction);
    else
      await this.flows.changeInUnit(interaction, (flow) => {
        const { challenge, ...record } = passkeyRecordOf(flow, verificationId);
        taken = challenge;
        return withRecord(flow, record);
      });
    if (!taken) throw PasskeySignInErrors.noChallenge();
    return taken;
  }

  /** A user has as many attempts as they like: strangers know the ids of passkeys, and would lock their owners out. */
  private async shownBy(
    interaction: PendingInteraction,
    interactionEvent: InteractionEvent,
    { challenge, payload }: { challenge: PasskeyChallenge; payload: AuthenticationPayloadDto },
  ): Promise<Required<Pick<SignInPasskeyRecord, 'userId' | 'factorId' | 'verifiedAt'>>> {
    const party = await this.parties.at(interaction.origin);
    if (challenge.rpId !== party.id) throw PasskeySignInErrors.otherParty();
    const verifiedAt = Clock.now();
    const target = { type: 'interaction', value: interaction.uid } as const;
    const { uid: sessionId, clientId: applicationId } = interaction;
    const context = { interactionEvent, sessionId, applicationId };
    const { userId, id: factorId } = await this.attempts.guard({ action: 'WebAuthn', target, context }, () =>
      this.passkeys.verifyAuthentication(party, challenge.value, payload),
    );
    return { userId, factorId, verifiedAt };
  }
}

/** Throws `session.verification_session_not_found` (404). */
function passkeyRecordOf(flow: Flow, verificationId: string): SignInPasskeyRecord {
  const record = recordOf(flow, verificationId);
  if (record.type !== 'SignInPasskey') throw SignInErrors.recordNotFound();
  return record;
}
