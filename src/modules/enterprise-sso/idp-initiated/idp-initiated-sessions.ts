import { Injectable } from '@nestjs/common';
import { ClientApplications } from '#src/modules/applications/applications.public.js';
import {
  canReceiveAssertions,
  SamlAttempts,
  SamlErrors,
  type SentAway,
  type SocialAttempt,
} from '#src/modules/connectors/connectors.public.js';
import { ReadySsoConnectors } from '../ready-sso-connectors.js';
import { IdpInitiatedErrors } from './idp-initiated.errors.js';
import { type IdpInitiatedConfig, IdpInitiatedConfigRepository } from './idp-initiated-config.repository.js';

/** Where a browser goes that came from its identity provider, and what it shows when it signs in. */
export interface CameIn {
  readonly location: string;
  readonly session: string;
}

/**
 * People who begin at their identity provider. What it said of them waits ten minutes, for the browser that brought it, until
 * an ordinary sign-in asks for it.
 */
@Injectable()
export class IdpInitiatedSessions {
  constructor(
    private readonly ready: ReadySsoConnectors,
    private readonly configs: IdpInitiatedConfigRepository,
    private readonly clients: ClientApplications,
    private readonly attempts: SamlAttempts,
  ) {}

  /**
   * Takes an assertion that nobody asked for, once. Throws `session.connector_validation_session_not_found` (404) where nobody
   * may begin at the provider, and the errors of `IdpInitiatedErrors` where nobody knows where people come to.
   */
  async receive(connectorId: string, samlResponse: string): Promise<CameIn> {
    const connector = await this.ready.get(connectorId);
    const config = await this.configs.find(connectorId);
    if (!config || !canReceiveAssertions(connector)) throw SamlErrors.unsolicited();
    // First, so that no assertion is used up where it leads nowhere.
    const location = await this.locationOf(config);
    return { location, session: await connector.receiveUnsolicited(samlResponse) };
  }

  /**
   * In place of sending somebody away who was at the provider already: back to the page at once. Undefined where nothing waits
   * for this browser.
   */
  async resume(attempt: SocialAttempt, session: string): Promise<SentAway | undefined> {
    const { connectorId } = attempt;
    const connector = await this.ready.get(connectorId);
    if (!canReceiveAssertions(connector) || !(await this.configs.find(connectorId))) return undefined;
    return connector.resume(attempt, session);
  }

  private async locationOf(config: IdpInitiatedConfig): Promise<string> {
    if (config.autoSendAuthorizationRequest) return this.authorizationRequest(config);
    const { clientIdpInitiatedAuthCallbackUri: callback, connectorId } = config;
    if (callback === null) throw IdpInitiatedErrors.callbackNotFound();
    const uri = new URL(callback);
    uri.searchParams.set('ssoConnectorId', connectorId);
    return uri.href;
  }

  /** Under the origin that the ACS is at, where the cookie is. */
  private async authorizationRequest(config: IdpInitiatedConfig): Promise<string> {
    const { connectorId, defaultApplicationId, authParameters } = config;
    const client = await this.clients.findClient(defaultApplicationId);
    const redirectUri =
      config.redirectUri ?? client?.oidcClientMetadata.redirectUris.find((uri) => !uri.includes('*'));
    if (redirectUri === undefined) throw IdpInitiatedErrors.redirectUriNotRegistered();
    const { scope = '', ...others } = authParameters;
    const scopes = new Set(['openid', 'profile', ...scope.split(' ').filter(Boolean)]);
    const uri = new URL(`${await this.attempts.origin()}/oidc/auth`);
    uri.search = new URLSearchParams({
      prompt: 'login',
      ...others,
      // What follows from the config nobody sets apart from it.
      client_id: defaultApplicationId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: [...scopes].join(' '),
      direct_sign_in: `sso:${connectorId}`,
    }).toString();
    return uri.href;
  }
}
