import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import {
  acceptedUserInfo,
  issuedBy,
  type IssuedRefreshToken,
  type ProviderTokens,
  type Remembered,
  RenewalCalls,
  requireIssuer,
  type SentAway,
  type SocialAttempt,
  SocialCalls,
  SocialErrors,
} from '#src/modules/connectors/connectors.public.js';
import { domainOfAddress } from '#src/platform/http/fields/email-domain.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { IdpInitiatedSessions } from './idp-initiated/idp-initiated-sessions.js';
import { OfferedSsoConnectors } from './offered-sso-connectors.js';
import type { EnterpriseSignIn, SsoProviderType } from './providers/sso-provider.js';
import { SsoProviders } from './providers/sso-providers.js';
import { ReadySsoConnectors } from './ready-sso-connectors.js';
import { type SsoConnectorRow, SsoConnectorRepository } from './sso-connector.repository.js';
import type { ShownSsoConnector } from './shown-sso-connector.js';

/** What is known of an address before anybody has signed in. */
export interface SsoConnectorOfDomain extends Pick<
  SsoConnectorRow,
  'id' | 'connectorName' | 'providerName' | 'branding'
> {}

/** A connector that people sign in with. */
export interface SsoConnector extends Pick<
  SsoConnectorRow,
  'id' | 'providerName' | 'domains' | 'syncProfile' | 'enableTokenStorage'
> {
  readonly providerType: SsoProviderType;
}

/**
 * How people are known to the identity providers of enterprises. Providers are other servers, so no unit of work is open where
 * one is asked.
 */
@Injectable()
export class SsoConnectors {
  constructor(
    private readonly connectors: SsoConnectorRepository,
    private readonly offered: OfferedSsoConnectors,
    private readonly ready: ReadySsoConnectors,
    private readonly providers: SsoProviders,
    private readonly calls: SocialCalls,
    private readonly renewals: RenewalCalls,
    private readonly sessions: IdpInitiatedSessions,
  ) {}

  /** Those that people can sign in with, as anybody may know them, oldest first. From memory, but for units of work. */
  listShown(): Promise<readonly ShownSsoConnector[]> {
    return this.offered.list();
  }

  /** Those that speak for the domain of an address and can be signed in with, oldest first. */
  async listByAddress(email: string): Promise<SsoConnectorOfDomain[]> {
    const domain = domainOfAddress(email);
    if (domain === undefined || (await this.offered.areKnownToBeNone())) return [];
    return this.connectors.listByDomain(domain);
  }

  /** Throws `entity.not_exists_with_id` (404). */
  async get(connectorId: string): Promise<SsoConnector> {
    const found = await this.find(connectorId);
    if (!found) throw EntityErrors.notExistsWithId('enterprise connector', connectorId);
    return found;
  }

  /** Undefined where it is gone. */
  async find(connectorId: string): Promise<SsoConnector | undefined> {
    const found = await this.connectors.find(connectorId);
    return found && { ...found, providerType: this.providers.get(found.providerName).providerType };
  }

  /**
   * Says where somebody goes to sign in: back at once, with a session of who began at the provider. Throws `session.insufficient_info` (400), like `get`, `connector.invalid_config` (400)
   * where the config is not complete, and what `SignsIn` throws.
   */
  async authorizationUri(attempt: SocialAttempt, session?: string): Promise<SentAway> {
    if (attempt.state === '' || attempt.redirectUri === '') throw SocialErrors.insufficientInfo();
    const resumed = session === undefined ? undefined : await this.sessions.resume(attempt, session);
    if (resumed) return resumed;
    const provider = await this.ready.get(attempt.connectorId);
    return this.calls.run(() => provider.authorizationUri(attempt), placeOf(attempt.connectorId));
  }

  /** Exchanges what a provider sent back for whom it stands for. Throws like `authorizationUri`, and
   * `connector.authorization_failed` (401) for whoever is of another enterprise, where the provider serves many. */
  async signIn(
    connectorId: string,
    returned: JsonObject,
    remembered: Remembered | undefined,
  ): Promise<EnterpriseSignIn> {
    const provider = await this.ready.get(connectorId);
    const signIn = await this.calls.run(() => provider.signIn(returned, remembered), placeOf(connectorId));
    const { isOpenToAll = false, tokens, ...rest } = signIn;
    const userInfo = acceptedUserInfo(rest.userInfo);
    if (isOpenToAll && !speaksFor(await this.get(connectorId), userInfo.email ?? ''))
      throw SocialErrors.authorizationFailed('This account is not one of the enterprise.');
    return { ...rest, ...(tokens && { tokens: issuedBy(provider, tokens) }), userInfo };
  }

  /**
   * Takes up to a minute, half of it for a place. Throws like `get`, what `RefreshesTokens` throws, also where the connector
   * would ask another issuer, and `connector.not_implemented` (501) where it renews none.
   */
  async refreshTokens(connectorId: string, issued: IssuedRefreshToken): Promise<ProviderTokens> {
    const provider = await this.ready.get(connectorId);
    const refresh = provider.refreshTokens?.bind(provider);
    if (!refresh) throw SocialErrors.notImplemented();
    requireIssuer(provider, issued);
    const tokens = await this.renewals.run(() => refresh(issued.refreshToken), placeOf(connectorId));
    return issuedBy(provider, tokens);
  }
}

/** A connector speaks for its own domains alone, whatever else its provider says. */
export function speaksFor({ domains }: Pick<SsoConnector, 'domains'>, email: string): boolean {
  const domain = domainOfAddress(email);
  return domain !== undefined && domains.includes(domain);
}

/** Apart from those of social connectors, whose ids are made alike. */
const placeOf = (connectorId: string): string => `sso/${connectorId}`;
