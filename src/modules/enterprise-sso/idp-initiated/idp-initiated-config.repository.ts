import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

/** How people come in who begin at the identity provider of a connector. */
export interface IdpInitiatedConfig {
  readonly tenantId: string;
  readonly connectorId: string;
  readonly defaultApplicationId: string;
  readonly redirectUri: string | null;
  readonly authParameters: Readonly<Record<string, string>>;
  readonly autoSendAuthorizationRequest: boolean;
  readonly clientIdpInitiatedAuthCallbackUri: string | null;
  readonly createdAt: Date;
}

const selectConfig = namedQuery(
  'idp-initiated config of an sso connector',
  `select tenant_id as "tenantId", sso_connector_id as "connectorId", default_application_id as "defaultApplicationId",
     redirect_uri as "redirectUri", auth_parameters as "authParameters",
     auto_send_authorization_request as "autoSendAuthorizationRequest",
     client_idp_initiated_auth_callback_uri as "clientIdpInitiatedAuthCallbackUri", created_at as "createdAt"
   from sso_idp_initiated_configs where sso_connector_id = $1`,
);
const replaceConfig = namedQuery(
  'idp-initiated config of an sso connector, replace',
  `insert into sso_idp_initiated_configs (sso_connector_id, default_application_id, redirect_uri, auth_parameters,
     auto_send_authorization_request, client_idp_initiated_auth_callback_uri)
   values ($1, $2, $3, $4::jsonb, $5, $6)
   on conflict (tenant_id, sso_connector_id) do update set default_application_id = excluded.default_application_id,
     redirect_uri = excluded.redirect_uri, auth_parameters = excluded.auth_parameters,
     auto_send_authorization_request = excluded.auto_send_authorization_request,
     client_idp_initiated_auth_callback_uri = excluded.client_idp_initiated_auth_callback_uri`,
);
const deleteConfig = namedQuery(
  'idp-initiated config of an sso connector, delete',
  'delete from sso_idp_initiated_configs where sso_connector_id = $1 returning sso_connector_id',
);

@Injectable()
export class IdpInitiatedConfigRepository {
  constructor(private readonly database: Database) {}

  find(connectorId: string): Promise<IdpInitiatedConfig | undefined> {
    return this.database.row<IdpInitiatedConfig & object>(selectConfig, [connectorId]);
  }

  async replace(
    connectorId: string,
    config: Omit<IdpInitiatedConfig, 'tenantId' | 'connectorId' | 'createdAt'>,
  ): Promise<void> {
    await this.database.rows(replaceConfig, [
      connectorId,
      config.defaultApplicationId,
      config.redirectUri,
      JSON.stringify(config.authParameters),
      config.autoSendAuthorizationRequest,
      config.clientIdpInitiatedAuthCallbackUri,
    ]);
  }

  /** Says whether there was one. */
  async delete(connectorId: string): Promise<boolean> {
    return (await this.database.row(deleteConfig, [connectorId])) !== undefined;
  }
}
