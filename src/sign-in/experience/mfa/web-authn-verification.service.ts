import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import {
  accountLabelOf,
  type AuthenticationPayloadDto,
  MfaErrors,
  type RegistrationPayloadDto,
  RelyingParties,
  WebAuthnFactor,
} from '#src/modules/mfa/mfa.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import type { Challenge, WebAuthnRecord } from '../../records/web-authn.record.js';
import type { VerificationDto } from '../verification.dto.js';
import { FactorAttempts, type Identified } from './factor-attempts.js';
import type { WebAuthnAuthenticationDto, WebAuthnRegistrationDto } from './web-authn.dto.js';

/** Asks authenticators for passkeys, new ones and the user's own. */
@Injectable()
export class WebAuthnVerificationService {
  constructor(
    private readonly attempts: FactorAttempts,
    private readonly passkeys: WebAuthnFactor,
    private readonly parties: RelyingParties,
  ) {}

  register(interaction: PendingInteraction): Promise<WebAuthnRegistrationDto> {
    return this.attempts.attempt(interaction, 'WebAuthn.Create', async (identified) => {
      const { user } = identified;
      const party = await this.parties.at(interaction.origin);
      const options = await this.passkeys.registrationOptions(party, {
        id: user.id,
        name: accountLabelOf(user),
      });
      const verificationId = await this.ask(identified, 'registration', options.challenge);
      return { verificationId, registrationOptions: options };
    });
  }

  authenticate(interaction: PendingInteraction): Promise<WebAuthnAuthenticationDto> {
    return this.attempts.attempt(interaction, 'WebAuthn.Create', async (identified) => {
      const party = await this.parties.at(interaction.origin);
      const options = await this.passkeys.authenticationOptions(party, identified.user.id);
      const verificationId = await this.ask(identified, 'authentication', options.challenge);
      return { verificationId, authenticationOptions: options };
    });
  }

  verifyRegistration(
    interaction: PendingInteraction,
    verificationId: string,
    payload: RegistrationPayloadDto,
  ): Promise<VerificationDto> {
    return this.attempts.attempt(interaction, 'WebAuthn.Submit', async (identified) => {
      const challenge = await this.takeChallenge(identified, 'registration', verificationId);
      const party = await this.parties.at(interaction.origin);
      const newCredential = await this.passkeys.verifyRegistration(party, challenge, payload);
      await this.note(identified, verificationId, { newCredential, verifiedAt: Clock.now() });
      return { verificationId };
    });
  }

  verifyAuthentication(
    interaction: PendingInteraction,
    verificationId: string,
    payload: AuthenticationPayloadDto,
  ): Promise<VerificationDto> {
    return this.attempts.attempt(interaction, 'WebAuthn.Submit', async (identified) => {
      const challenge = await this.takeChallenge(identified, 'authentication', verificationId);
      const party = await this.parties.at(interaction.origin);
      const verifiedAt = Clock.now();
      const { id: factorId } = await this.attempts.guard(identified, 'WebAuthn', () =>
        this.passkeys.verifyAuthentication(party, challenge, payload, identified.user.id),
      );
      await this.note(identified, verificationId, { factorId, verifiedAt });
      return { verificationId };
    });
  }

  private async ask(identified: Identified, purpose: Challenge['for'], value: string): Promise<string> {
    const id = newId();
    const challenge = { for: purpose, value };
    await this.attempts.keep(identified, { id, type: 'WebAuthn', userId: identified.user.id, challenge });
    return id;
  }

  /** It counts for one answer, right or wrong. Throws `session.mfa.pending_info_not_found` (400). */
  private async takeChallenge(
    identified: Identified,
    purpose: Challenge['for'],
    id: string,
  ): Promise<string> {
    let taken: string | undefined;
    await this.attempts.change(identified, { type: 'WebAuthn', id }, ({ challenge, ...record }) => {
      if (challenge?.for !== purpose) throw MfaErrors.noChallenge();
      taken = challenge.value;
      return record;
    });
    if (taken === undefined) throw MfaErrors.noChallenge();
    return taken;
  }

  private note(
    identified: Identified,
    id: string,
    shown: Pick<WebAuthnRecord, 'factorId' | 'newCredential' | 'verifiedAt'>,
  ): Promise<void> {
    return this.attempts.change(identified, { type: 'WebAuthn', id }, (record) => ({ ...record, ...shown }));
  }
}
