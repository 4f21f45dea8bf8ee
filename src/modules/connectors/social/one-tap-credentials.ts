import { Injectable } from '@nestjs/common';
import { decodeJwt } from 'jose';
import { Clock } from '#src/kernel/clock.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { UsedAssertionRepository } from '../saml/used-assertion.repository.js';
import { SocialErrors } from './social.errors.js';

/** How far the clock of Google may be off. */
const TOLERANCE_SECONDS = 60;

/** What Google's script brings is for one sign-in: nobody was sent away for it, so that nothing else has an end by it. */
@Injectable()
export class OneTapCredentials {
  constructor(private readonly used: UsedAssertionRepository) {}

  /** `returned` was verified. Throws `connector.social_invalid_id_token` (401) for a credential that was used. */
  async spend({ credential }: JsonObject): Promise<void> {
    if (typeof credential !== 'string') return;
    const { exp = Clock.nowSeconds() } = decodeJwt(credential);
    // Without its signature, which can be spelt in several ways.
    const named = { issuer: 'one tap', id: credential.split('.', 2).join('.') };
    if (!(await this.used.use(named, (exp + TOLERANCE_SECONDS) * 1000)))
      throw SocialErrors.idTokenInvalid('It was used before.');
  }
}
