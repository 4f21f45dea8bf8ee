import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { SsoProvider } from './providers/sso-provider.js';
import type { SsoConnectorDto, SsoConnectorWithProviderDto } from './sso-connector.dto.js';
import type { SsoConnectorRow } from './sso-connector.repository.js';

/** A connector as operators see it. */
export const ssoConnectorView = (
  { tenantId, id, providerName, connectorName, domains, branding, ...row }: SsoConnectorRow,
  config: JsonObject,
): SsoConnectorDto => ({
  tenantId,
  id,
  providerName,
  connectorName,
  config,
  domains,
  branding,
  syncProfile: row.syncProfile,
  enableTokenStorage: row.enableTokenStorage,
  createdAt: row.createdAt,
});

/** What operators see of the kind of provider besides. */
export const providerView = ({
  name,
  providerType,
  logo,
  logoDark,
}: SsoProvider): Omit<SsoConnectorWithProviderDto, keyof SsoConnectorDto> => ({
  name,
  providerType,
  providerLogo: logo,
  providerLogoDark: logoDark,
});
