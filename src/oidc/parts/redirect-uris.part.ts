import { Injectable } from '@nestjs/common';
import type { Provider } from 'oidc-provider';
import { isRegistered } from '../redirects/is-registered.js';
import type { ProviderPart } from './provider-part.js';

/** Where the browser may be sent with an answer, and after a logout. */
@Injectable()
export class RedirectUrisPart implements ProviderPart {
  attach({ Client }: Provider): void {
    const { prototype } = Client;
    prototype.redirectUriAllowed = function redirectUriAllowed(uri: string) {
      return isRegistered(uri, this.redirectUris ?? [], {
        anyLoopbackPort: this.applicationType === 'native',
      });
    };
    prototype.postLogoutRedirectUriAllowed = function postLogoutRedirectUriAllowed(uri: string) {
      return isRegistered(uri, this.postLogoutRedirectUris ?? [], { anyLoopbackPort: false });
    };
    acceptEveryScheme(Client);
  }
}

/**
 * The library knows which schemes web and native clients may have. What applications may register is decided where
 * they are changed, and a scheme that is not safe matches nothing.
 */
function acceptEveryScheme(client: Provider['Client']): void {
  // Its published type lacks the class that checks metadata.
  const { Schema } = client as unknown as { Schema: { prototype: { redirectUris(): void } } };
  Schema.prototype.redirectUris = () => undefined;
}
