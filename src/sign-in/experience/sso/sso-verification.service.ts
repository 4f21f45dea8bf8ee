import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import {
  type EnterpriseSignIn,
  SsoConnectors,
  unexplained,
} from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { ConnectorSessions } from '../../flow/connector-sessions.js';
import type { Flow } from '../../flow/flow.js';
import { FlowStore } from '../../flow/flow-store.js';
import { enterpriseSsoRecordOf } from '../../flow/records.js';
import { InteractionLog } from '../../interaction-log.js';
import type { EnterpriseSsoRecord } from '../../records/enterprise-sso.record.js';
import { SignInSource } from '../../sign-in-source.js';
import type { VerificationDto } from '../verification.dto.js';
import type { ProviderAuthorizationUriDto } from '../provider-authorization.dto.js';
import type { SsoAuthorizationDto, VerifySsoDto } from './sso.dto.js';

interface Leaving extends SsoAuthorizationDto {
  readonly connectorId: string;
  readonly userAgent: string | undefined;
}

interface Returning extends VerifySsoDto {
  readonly connectorId: string;
}

/** Sends people to the identity providers of their enterprises, and finds out who they are there once they are back. */
@Injectable()
export class SsoVerificationService {
  constructor(
    private readonly flows: FlowStore,
    private readonly connectors: SsoConnectors,
    private readonly sessions: ConnectorSessions,
    private readonly source: SignInSource,
    private readonly log: InteractionLog,
  ) {}

  /**
   * `session` is of a browser whose owner began at the provider. It is for the sign-in that this led to, not for one that they
   * begin by themselves: it may be what a page of somebody else has the browser post.
   */
  async begin(
    interaction: PendingInteraction,
    leaving: Leaving,
    session?: string,
  ): Promise<ProviderAuthorizationUriDto> {
    const found = await this.flows.find(interaction);
    const { event, userId } = found;
    const { connectorId } = leaving;
    const isLedHere = interaction.parameters['direct_sign_in'] === `sso:${connectorId}`;
    const attempt = { interaction, event, what: 'Verification.EnterpriseSso.Create', userId, connectorId };
    const sentAway = async () => {
      const { uri, remembered } = await this.connectors.authorizationUri(
        { ...leaving, attemptId: interaction.uid, isRemembered: true },
        isLedHere ? session : undefined,
      );
      const record: EnterpriseSsoRecord = { id: newId(), type: 'EnterpriseSso', connectorId };
      await this.sessions.begin(interaction, found, record, remembered);
      return { authorizationUri: uri, verificationId: record.id };
    };
    return unexplained(() => this.log.attempt(attempt, sentAway));
  }

  async verify(
    interaction: PendingInteraction,
    { connectorId, connectorData, verificationId }: Returning,
  ): Promise<VerificationDto> {
    const { event, userId } = await this.flows.find(interaction);
    const attempt = { interaction, event, what: 'Verification.EnterpriseSso.Submit', userId, connectorId };
    const verified = async () => {
      this.source.tell(interaction, event);
      const { enableTokenStorage } = await this.connectors.get(connectorId);
      const recordIn = (flow: Pick<Flow, 'records'>) =>
        enterpriseSsoRecordOf(flow, verificationId, connectorId);
      const { record, remembered } = await this.sessions.take(interaction, recordIn);
      const verifiedAt = Clock.now();
      const { tokens, ...signIn } = await this.connectors.signIn(connectorId, connectorData, remembered);
      const kept = enableTokenStorage ? this.tokensOf(record.id, { tokens, issuedAt: verifiedAt }) : {};
      await this.sessions.keep(interaction, { ...record, ...signIn, ...kept, verifiedAt }, recordIn);
      return { verificationId };
    };
    return unexplained(() => this.log.attempt(attempt, verified));
  }

  /** They count from before the provider was asked. */
  private tokensOf(
    recordId: string,
    { tokens, issuedAt }: { readonly tokens: EnterpriseSignIn['tokens']; readonly issuedAt: number },
  ): Pick<EnterpriseSsoRecord, 'tokens'> {
    return tokens ? { tokens: this.sessions.sealedTokens({ tokens, issuedAt }, recordId) } : {};
  }
}
