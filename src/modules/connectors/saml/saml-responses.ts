import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { SlowWork } from '#src/platform/slow-work/slow-work.js';
import { SocialErrors } from '../social/social.errors.js';
import type { SamlAssertion } from './assertion.js';
import { misfitOf } from './assertion-rules.js';
import { UNREADABLE } from './response-document.js';
import type { SamlParty } from './saml-party.js';
import type * as program from './response-verification.js';

/** An honest response takes some 20 ms, and 150 where a thread starts. Nobody knows what libraries do with others. */
const ROOM = { running: 2, waiting: 200, longestMilliseconds: 10_000 };

/** Verifies what browsers post for identity providers, as slow work: strangers may post anything. */
@Injectable()
export class SamlResponses implements OnApplicationShutdown {
  private readonly slowWork = new SlowWork<typeof program>(
    '#src/modules/connectors/saml/response-verification.js',
    ROOM,
  );

  /**
   * Returns the assertion of a response, whose signature was verified and which is for here and now. `inResponseTo` is the
   * request of this attempt; undefined where there was none. Throws `connector.authorization_failed` (401), and
   * `request.too_many_requests` (429) where too many wait, and `request.temporarily_unavailable` (503) where it takes too long.
   */
  async verify(
    party: SamlParty,
    samlResponse: string,
    inResponseTo: string | undefined,
  ): Promise<SamlAssertion> {
    const { provider, service } = party;
    const { decryption: decryptionKeys } = party.keys;
    // Who floods one connector holds up those who come by it, and no others.
    const verification = await this.slowWork.admit(service.acsUrl, (threads) =>
      threads.call('verifyResponse', { provider, service, decryptionKeys }, samlResponse, inResponseTo),
    );
    if ('refusal' in verification) throw refused(verification.refusal);
    const { assertion, isEncrypted } = verification;
    const misfit = misfitOf(assertion, { issuer: provider.entityId, ...service, inResponseTo });
    if (misfit !== undefined) throw refused(isEncrypted ? UNREADABLE : misfit);
    return assertion;
  }

  onApplicationShutdown(): Promise<void> {
    return this.slowWork.close();
  }
}

const refused = (why: string) => SocialErrors.authorizationFailed(`The response is refused: ${why}.`);
