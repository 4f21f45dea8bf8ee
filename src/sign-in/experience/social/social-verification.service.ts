import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import {
  GoogleOneTaps,
  type Remembered,
  type SocialConnector,
  SocialConnectors,
  type SocialSignIn,
} from '#src/modules/connectors/connectors.public.js';
import type { IssuedTokens } from '#src/modules/secret-vault/secret-vault.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { ConnectorSessions } from '../../flow/connector-sessions.js';
import type { Flow } from '../../flow/flow.js';
import { FlowStore } from '../../flow/flow-store.js';
import { socialRecordOf } from '../../flow/records.js';
import { InteractionLog } from '../../interaction-log.js';
import type { SocialRecord } from '../../records/social.record.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { SignInSource } from '../../sign-in-source.js';
import type { VerificationDto } from '../verification.dto.js';
import { requireOwnCredential } from './google-one-tap.js';
import type { ProviderAuthorizationUriDto } from '../provider-authorization.dto.js';
import type { SocialAuthorizationDto, VerifySocialDto } from './social.dto.js';

interface Leaving extends SocialAuthorizationDto {
  readonly connectorId: string;
  readonly userAgent: string | undefined;
}

interface Returning extends VerifySocialDto {
  readonly connectorId: string;
  /** The header of that name. */
  readonly cookies: string | undefined;
}

/** Who is back from a provider, as they left. */
interface Begun {
  readonly record: SocialRecord;
  /** Undefined where nobody was sent away. */
  readonly remembered: Remembered | undefined;
}

/** Sends people to social providers, and finds out who they are there once they are back. */
@Injectable()
export class SocialVerificationService {
  constructor(
    private readonly flows: FlowStore,
    private readonly connectors: SocialConnectors,
    private readonly oneTaps: GoogleOneTaps,
    private readonly sessions: ConnectorSessions,
    private readonly source: SignInSource,
    private readonly log: InteractionLog,
  ) {}

  async begin(
    interaction: PendingInteraction,
    { connectorId, state, redirectUri, userAgent }: Leaving,
  ): Promise<ProviderAuthorizationUriDto> {
    const found = await this.flows.find(interaction);
    const { event, userId } = found;
    const attempt = { interaction, event, what: 'Verification.Social.Create', userId, connectorId };
    return this.log.attempt(attempt, async () => {
      const { uri, remembered } = await this.connectors.authorizationUri({
        connectorId,
        state,
        redirectUri,
        userAgent,
        attemptId: interaction.uid,
        isRemembered: true,
      });
      const { target } = await this.connectors.get(connectorId);
      const record: SocialRecord = { id: newId(), type: 'Social', connectorId, target };
      await this.sessions.begin(interaction, found, record, remembered);
      return { authorizationUri: uri, verificationId: record.id };
    });
  }

  /** What was remembered is for the first answer, whatever becomes of it. */
  async verify(interaction: PendingInteraction, returning: Returning): Promise<VerificationDto> {
    const { event, userId } = await this.flows.find(interaction);
    const { connectorId, verificationId, connectorData } = returning;
    const attempt = { interaction, event, what: 'Verification.Social.Submit', userId, connectorId };
    return this.log.attempt(attempt, async () => {
      this.source.tell(interaction, event);
      const connector = await this.connectors.get(connectorId);
      const begun = await this.begunBy(interaction, connector, returning);
      const verifiedAt = Clock.now();
      const signIn = await this.connectors.signIn(connectorId, connectorData, begun.remembered);
      const record = this.verified({ ...begun.record, verifiedAt }, connector, signIn);
      const recordIn = verificationId === undefined ? undefined : recordBy(verificationId, connectorId);
      await this.sessions.keep(interaction, record, recordIn);
      return { verificationId: record.id };
    });
  }

  private async begunBy(
    interaction: PendingInteraction,
    { id: connectorId, target }: SocialConnector,
    { verificationId, connectorData, cookies }: Returning,
  ): Promise<Begun> {
    if (verificationId !== undefined)
      return this.sessions.take(interaction, recordBy(verificationId, connectorId));
    // Google's One Tap answers a page that nobody was sent away from, so nothing was begun and nothing is remembered.
    const oneTap = await this.oneTaps.find();
    if (oneTap?.connectorId !== connectorId || typeof connectorData['credential'] !== 'string')
      throw SignInErrors.recordNotFound();
    requireOwnCredential(connectorData, cookies);
    return { record: { id: newId(), type: 'Social', connectorId, target }, remembered: undefined };
  }

  /** Tokens are taken only where the connector keeps them, and count from before the provider was asked. */
  private verified(
    record: SocialRecord & { readonly verifiedAt: number },
    { enableTokenStorage }: SocialConnector,
    { userInfo, tokens }: SocialSignIn,
  ): SocialRecord {
    const issued: IssuedTokens | undefined = tokens && { tokens, issuedAt: record.verifiedAt };
    return {
      ...record,
      userInfo,
      ...(enableTokenStorage && issued && { tokens: this.sessions.sealedTokens(issued, record.id) }),
    };
  }
}

const recordBy =
  (verificationId: string, connectorId: string) =>
  (flow: Pick<Flow, 'records'>): SocialRecord =>
    socialRecordOf(flow, verificationId, connectorId);
