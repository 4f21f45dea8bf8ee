import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import {
  type ApplicationType,
  ClientApplications,
  ReferredApplicationPolicy,
} from '#src/modules/applications/applications.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { SamlConnectors } from '../saml-connectors.js';
import { SsoConnectorAnnouncements } from '../sso-connector-announcements.js';
import { SsoConnectorUpdated } from '../sso-connector.events.js';
import type { ReplaceIdpInitiatedConfigDto } from './idp-initiated.dto.js';
import { IdpInitiatedErrors } from './idp-initiated.errors.js';
import { type IdpInitiatedConfig, IdpInitiatedConfigRepository } from './idp-initiated-config.repository.js';

/** A single-page application keeps state in the browser, so it has to begin the authorization request itself. */
const TYPES_WE_SEND: readonly ApplicationType[] = ['Traditional', 'SAML'];
const TYPES_THAT_SEND: readonly ApplicationType[] = ['Traditional', 'SPA', 'SAML'];

/** Which connectors let people begin at their identity provider, and where those come in. None does by itself. */
@Injectable()
export class IdpInitiatedConfigs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly connectors: SamlConnectors,
    private readonly configs: IdpInitiatedConfigRepository,
    private readonly applications: ReferredApplicationPolicy,
    private readonly clients: ClientApplications,
    private readonly announcements: SsoConnectorAnnouncements,
  ) {}

  /** Undefined where nobody may begin at the provider. */
  find(connectorId: string): Promise<IdpInitiatedConfig | undefined> {
    return this.configs.find(connectorId);
  }

  async get(connectorId: string): Promise<IdpInitiatedConfig> {
    await this.connectors.require(connectorId, IdpInitiatedErrors.notSupported);
    const found = await this.configs.find(connectorId);
    if (!found) throw EntityErrors.notFound('config of IdP-initiated sign-in', connectorId);
    return found;
  }

  replace(connectorId: string, given: ReplaceIdpInitiatedConfigDto): Promise<IdpInitiatedConfig> {
    return this.change(connectorId, async () => {
      const {
        redirectUri = null,
        authParameters = {},
        autoSendAuthorizationRequest = false,
        clientIdpInitiatedAuthCallbackUri = null,
        defaultApplicationId,
      } = given;
      await this.requireApplication(defaultApplicationId, autoSendAuthorizationRequest, redirectUri);
      await this.configs.replace(connectorId, {
        defaultApplicationId,
        redirectUri,
        authParameters,
        autoSendAuthorizationRequest,
        clientIdpInitiatedAuthCallbackUri,
      });
      return this.get(connectorId);
    });
  }

  delete(connectorId: string): Promise<void> {
    return this.change(connectorId, async () => {
      if (!(await this.configs.delete(connectorId)))
        throw EntityErrors.notFound('config of IdP-initiated sign-in', connectorId);
    });
  }

  private async requireApplication(id: string, autoSend: boolean, redirectUri: string | null): Promise<void> {
    const { isThirdParty } = await this.applications.requireLocked(id);
    const client = await this.clients.findClient(id);
    const types = autoSend ? TYPES_WE_SEND : TYPES_THAT_SEND;
    if (!client || isThirdParty || !types.includes(client.type))
      throw IdpInitiatedErrors.invalidApplicationType(types);
    // A pattern of redirect URIs is no address.
    const isRegistered = (uri: string) =>
      !uri.includes('*') && client.oidcClientMetadata.redirectUris.includes(uri);
    if (redirectUri !== null && !isRegistered(redirectUri))
      throw IdpInitiatedErrors.redirectUriNotRegistered();
  }

  /** In a unit of work in which nobody else changes the connector. */
  private change<Result>(connectorId: string, make: () => Promise<Result>): Promise<Result> {
    return this.unitOfWork.run(async () => {
      await this.connectors.requireLocked(connectorId, IdpInitiatedErrors.notSupported);
      const result = await make();
      await this.announcements.publish(new SsoConnectorUpdated(connectorId, ['idpInitiatedAuthConfig']));
      return result;
    });
  }
}
