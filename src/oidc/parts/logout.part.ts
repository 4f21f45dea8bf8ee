import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import type { ProviderPart } from './provider-part.js';

/** Clients may end a session, and are told when one ends. */
@Injectable()
export class LogoutPart implements ProviderPart {
  configuration(): Configuration {
    return {
      features: {
        rpInitiatedLogout: { enabled: true },
        backchannelLogout: { enabled: true },
      },
    };
  }
}
