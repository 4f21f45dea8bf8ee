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
        // Each pushed request (RFC 9126) would be stored for anybody who names a public client; no SDK sends one.
        pushedAuthorizationRequests: { enabled: false },
      },
    };
  }
}
