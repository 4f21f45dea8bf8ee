import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import type { ProviderPart } from './provider-part.js';

/** Where people go to sign in. */
@Injectable()
export class InteractionsPart implements ProviderPart {
  configuration(): Configuration {
    return {
      interactions: { url: () => '/sign-in' },
      // The library's own pages let anybody in.
      features: { devInteractions: { enabled: false } },
    };
  }
}
