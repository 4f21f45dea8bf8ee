import { Injectable } from '@nestjs/common';
import type { Configuration } from 'oidc-provider';
import type { ProviderPart, ProviderSettings } from './provider-part.js';

/** Cookies are signed with the tenant's current key, and verified with all of its keys. */
@Injectable()
export class CookiesPart implements ProviderPart {
  configuration({ keys }: ProviderSettings): Configuration {
    return { cookies: { keys: [...keys.cookie] } };
  }
}
