import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import type { ProviderPart } from './provider-part.js';

/** Features of the library that we do not offer, each switched off by its name, whatever its default is. */
@Injectable()
export class NotOfferedPart implements ProviderPart {
  configuration(): Configuration {
    return {
      features: {
        // Applications are made in the Management API.
        registration: { enabled: false },
        registrationManagement: { enabled: false },
        rpMetadataChoices: { enabled: false },
        clientIdMetadataDocument: { enabled: false },
        // Clients authenticate with a secret or a key of their own.
        mTLS: { enabled: false },
        attestClientAuth: { enabled: false },
        // Tokens are bearer tokens, until a tenant can ask for more.
        dPoP: { enabled: false },
        fapi: { enabled: false },
        // Authorization requests are plain parameters, and what is asked for is a scope.
        requestObjects: { enabled: false },
        claimsParameter: { enabled: false },
        richAuthorizationRequests: { enabled: false },
        // Answers are JSON, redirects and forms, neither signed nor encrypted; tokens are signed with the tenant's keys.
        encryption: { enabled: false },
        jwtIntrospection: { enabled: false },
        jwtResponseModes: { enabled: false },
        jwtUserinfo: { enabled: false },
        webMessageResponseMode: { enabled: false },
        externalSigningSupport: { enabled: false },
        // People sign in where they sit, to their own account.
        ciba: { enabled: false },
        openid4vci: { enabled: false },
      },
    };
  }
}
