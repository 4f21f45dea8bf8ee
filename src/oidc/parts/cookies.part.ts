import { Injectable } from '@nestjs/common';
import Keygrip from 'keygrip';
import type { Configuration } from 'oidc-provider';
import type { ProviderPart, ProviderSettings } from './provider-part.js';

/** Cookies are signed with the tenant's current key, and verified with all of its keys: HMAC with SHA-256. */
@Injectable()
export class CookiesPart implements ProviderPart {
  configuration({ keys }: ProviderSettings): Configuration {
    return { cookies: { keys: new Keygrip([...keys.cookie], 'sha256') } };
  }
}
