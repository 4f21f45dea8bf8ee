import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import { cookieNames, cookieSigner } from '../interactions/interaction-cookie.js';
import type { ProviderPart, ProviderSettings } from './provider-part.js';

/** What cookies are called, and signed with. */
@Injectable()
export class CookiesPart implements ProviderPart {
  configuration({ keys, origin }: ProviderSettings): Configuration {
    return { cookies: { keys: cookieSigner(keys.cookie), names: cookieNames(origin) } };
  }
}
