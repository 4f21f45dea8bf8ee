import { Injectable } from '@nestjs/common';
import { ADMIN_TENANT, TenantEndpoints } from '#src/modules/tenants/tenants.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { ApplicationWithAdminDto } from '../application.dto.js';
import { type ApplicationType, type CustomClientMetadata, NO_REDIRECT_URIS } from '../application.types.js';
import type { ApplicationDescription, ClientApplication } from './client-application.js';

interface BuiltInApplication {
  readonly id: string;
  readonly type: ApplicationType;
  readonly name: string;
  readonly description: string;
  readonly customClientMetadata: CustomClientMetadata;
  /** The page below each of the tenant's origins that people come back to. */
  readonly path: string;
}

const DEMO_APP: BuiltInApplication = {
  id: 'demo-app',
  type: 'SPA',
  name: 'Live Preview',
  description: 'Shows what signing in looks like.',
  customClientMetadata: {},
  path: '/demo-app',
};

const BUILT_IN: readonly BuiltInApplication[] = [
  DEMO_APP,
  {
    id: 'account-center',
    type: 'SPA',
    name: 'Account Center',
    description: 'Where people look after their own account.',
    customClientMetadata: { alwaysIssueRefreshToken: true },
    path: '/account',
  },
  {
    id: 'device-demo-app',
    type: 'Native',
    name: 'Device Flow Preview',
    description: 'Shows what signing in on a device without a keyboard looks like.',
    customClientMetadata: { isDeviceFlow: true },
    path: '/device-demo-app',
  },
];

/** Applications that tenants have without a row: they can be read and signed in to, and not be changed. */
@Injectable()
export class BuiltInApplications {
  constructor(private readonly endpoints: TenantEndpoints) {}

  /** Finds the application as the Management API shows it: without URIs, since nobody configures where it is served. */
  find(id: string): ApplicationWithAdminDto | undefined {
    const application = findBuiltIn(id);
    if (!application) return undefined;
    const { type, name, description, customClientMetadata } = application;
    return {
      tenantId: TenantContext.get(),
      id,
      name,
      secret: 'N/A',
      description,
      type,
      oidcClientMetadata: NO_REDIRECT_URIS,
      customClientMetadata,
      protectedAppMetadata: null,
      customData: {},
      isThirdParty: false,
      appLevelAccessControlEnabled: false,
      createdAt: new Date(0),
      isAdmin: false,
    };
  }

  describe(id: string): ApplicationDescription | undefined {
    const application = findBuiltIn(id);
    return (
      application && {
        id,
        type: application.type,
        name: application.name,
        description: application.description,
      }
    );
  }

  async findClient(id: string): Promise<ClientApplication | undefined> {
    const application = findBuiltIn(id);
    if (!application) return undefined;
    const { type, customClientMetadata, path } = application;
    const pages = (await this.endpoints.originsOf(TenantContext.get())).map((origin) => `${origin}${path}`);
    return {
      id,
      type,
      oidcClientMetadata: {
        // A device is not redirected (RFC 8628).
        redirectUris: customClientMetadata.isDeviceFlow ? [] : pages,
        postLogoutRedirectUris: pages,
      },
      customClientMetadata,
      secrets: [],
      isThirdParty: false,
      userScopes: [],
      isAccessControlled: false,
    };
  }
}

/** Operators have no use for a preview: their tenant is without one. */
function findBuiltIn(id: string): BuiltInApplication | undefined {
  if (id === DEMO_APP.id && TenantContext.get() === ADMIN_TENANT) return undefined;
  return BUILT_IN.find((application) => application.id === id);
}
