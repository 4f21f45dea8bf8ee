import { Injectable } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import { newId } from '#src/kernel/ids.js';
import {
  type AuthenticationOptionsDto,
  DecoyCredentials,
  RelyingParties,
  type RelyingParty,
  WebAuthnFactor,
} from '#src/modules/mfa/mfa.public.js';
import { UserAccounts, type UserIdentifier } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { FlowStore } from '../../flow/flow-store.js';
import { PreflightChallenges } from '../../flow/preflight-challenges.js';
import { withRecord } from '../../flow/records.js';
import { InteractionLog } from '../../interaction-log.js';
import type { PasskeyOptionsDto, PasskeyPreflightDto } from './passkey-sign-in.dto.js';

/** Asks for passkeys of people who are not known yet. */
@Injectable()
export class PasskeyOptionsService {
  constructor(
    private readonly flows: FlowStore,
    private readonly preflights: PreflightChallenges,
    private readonly parties: RelyingParties,
    private readonly passkeys: WebAuthnFactor,
    private readonly accounts: UserAccounts,
    private readonly decoys: DecoyCredentials,
    private readonly log: InteractionLog,
  ) {}

  /** For any passkey of the domain. Nothing need have begun. */
  async preflight(interaction: PendingInteraction): Promise<PasskeyPreflightDto> {
    const party = await this.parties.at(interaction.origin);
    const authenticationOptions = await this.passkeys.authenticationOptions(party);
    const { challenge } = authenticationOptions;
    await this.preflights.keep(interaction, { value: challenge, rpId: party.id });
    return { authenticationOptions };
  }

  /** For the passkeys of somebody, or made-up ones. Throws `user.invalid_phone` (422). */
  async ask(interaction: PendingInteraction, identifier: UserIdentifier): Promise<PasskeyOptionsDto> {
    const found = await this.flows.find(interaction);
    const { event, userId } = found;
    const attempt = { interaction, event, what: 'Verification.SignInPasskey.Create', userId };
    return this.log.attempt(attempt, async () => {
      const party = await this.parties.at(interaction.origin);
      const authenticationOptions = await this.optionsFor(party, identifier);
      const id = newId();
      const challenge = { value: authenticationOptions.challenge, rpId: party.id };
      await this.flows.change(interaction, found, (flow) =>
        withRecord(flow, { id, type: 'SignInPasskey', challenge }),
      );
      return { verificationId: id, authenticationOptions };
    });
  }

  /** The same work is done whether there is such a user or not. */
  private async optionsFor(
    party: RelyingParty,
    identifier: UserIdentifier,
  ): Promise<AuthenticationOptionsDto> {
    const key = `${identifier.type}:${await this.accounts.keyOf(identifier)}`;
    const user = await this.accounts.findBy(identifier);
    const decoys = await this.decoys.for(party.id, key);
    try {
      return await this.passkeys.authenticationOptions(party, user?.id ?? NOBODY);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ...(await this.passkeys.authenticationOptions(party)), allowCredentials: decoys };
    }
  }
}

/** The id of no user. */
const NOBODY = '';
