import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import { OrganizationCredentials } from '../grants/organization-credentials.js';
import { organizationGrantOf } from '../grants/organization-grant.js';
import { organizationScope } from '../grants/organization-scope.js';
import type { Grant, ProviderPart } from './provider-part.js';

/** Tokens that are limited to an organization. Machines get them by the client_credentials grant. */
@Injectable()
export class OrganizationTokensPart implements ProviderPart {
  constructor(private readonly credentials: OrganizationCredentials) {}

  configuration(): Configuration {
    return {
      features: { clientCredentials: { enabled: true } },
      formats: {
        customizers: {
          // The provider leaves an empty scope out.
          jwt: (_ctx, token, { payload }) => {
            payload['scope'] = organizationScope(token);
          },
        },
      },
      // The organization that a token for a resource is limited to; in one for an organization the audience names it.
      extraTokenClaims: (ctx) => {
        const grant = ctx && organizationGrantOf(ctx);
        return grant?.resources && { organization_id: grant.organizationId };
      },
    };
  }

  grant(name: string, { handler, parameters }: Grant): Grant | undefined {
    if (name !== 'client_credentials') return undefined;
    return {
      handler: (ctx) => this.credentials.exchange(ctx, () => handler(ctx)),
      parameters: ['organization_id', ...parameters],
    };
  }
}
