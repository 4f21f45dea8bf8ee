import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import type { ProviderPart } from './provider-part.js';

/** The users that tokens are about. Nobody signs in yet. */
@Injectable()
export class AccountsPart implements ProviderPart {
  configuration(): Configuration {
    return { findAccount: () => undefined };
  }
}
