import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import type { ProviderPart } from './provider-part.js';

/** What an authorization request may say, and how it may come in. */
@Injectable()
export class AuthorizationPart implements ProviderPart {
  configuration(): Configuration {
    return {
      responseTypes: ['code id_token', 'code', 'id_token', 'none'],
      // A request always names its redirect URI.
      allowOmittingSingleRegisteredRedirectUri: false,
      features: {
        // Pushed requests (RFC 9126) are on because the library has them on.
        pushedAuthorizationRequests: { enabled: true },
      },
    };
  }
}
