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
      // Without a secret of its own, whoever has the code could redeem it (RFC 9700 §2.1.1).
      pkce: { required: (_ctx, client) => client.clientAuthMethod !== 'client_secret_basic' },
      features: {
        // Each pushed request (RFC 9126) would be stored for anybody who names a public client; no SDK sends one.
        pushedAuthorizationRequests: { enabled: false },
      },
    };
  }
}
