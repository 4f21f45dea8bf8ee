import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newSecret } from '#src/kernel/ids.js';
import { TenantEndpoints } from '#src/modules/tenants/tenants.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { currentRequest } from '#src/platform/request-context.js';
import { Strangers } from '#src/platform/strangers/strangers.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { ConnectorErrors } from '../connector.errors.js';
import type { Remembered, SentAway, SocialAttempt } from '../social/signs-in.js';
import { SocialErrors } from '../social/social.errors.js';
import type { SamlAssertion } from './assertion.js';
import { lastMoment } from './assertion-rules.js';
import { type SamlAttemptRow, SamlAttemptRepository, type SamlKind } from './saml-attempt.repository.js';
import { SamlErrors } from './saml.errors.js';
import type { SamlParty } from './saml-party.js';
import { SamlResponses } from './saml-responses.js';
import { UsedAssertionRepository } from './used-assertion.repository.js';

const LIFE_MILLISECONDS = 3600_000;
const KEPT_MILLISECONDS = 600_000;
const MAX_BYTES = 2048;
/** Stands in no id and no handle. */
const SEPARATOR = '.';
/** In requests: it takes a core up to a second to find out that nobody signed a response. One that is taken costs nothing. */
const RESPONSE_WORTH = 10;

/** Where a connector is: ids of social and enterprise connectors are made alike. */
export interface SamlPlace {
  readonly kind: SamlKind;
  readonly connectorId: string;
}

/** What a provider said, and which one it was: a connector can be configured for another one meanwhile. */
export interface SamlOutcome {
  readonly assertion: SamlAssertion;
  readonly providerFingerprint: string;
}

/**
 * Who was sent to a SAML identity provider, from the request until the browser that brought the answer shows the handle. Who
 * begins an attempt does not learn the handle, so nobody signs in with what the browser of somebody else posted.
 */
@Injectable()
export class SamlAttempts {
  constructor(
    private readonly attempts: SamlAttemptRepository,
    private readonly used: UsedAssertionRepository,
    private readonly endpoints: TenantEndpoints,
    private readonly unitOfWork: UnitOfWork,
    private readonly strangers: Strangers,
    private readonly responses: SamlResponses,
  ) {}

  /** The first origin of the tenant, which identity providers know us by. */
  async origin(): Promise<string> {
    const [origin] = await this.endpoints.originsOf(TenantContext.get());
    if (origin === undefined) throw ConnectorErrors.general('The tenant is not served anywhere.');
    return origin;
  }

  /**
   * Throws `connector.not_implemented` (501) where nothing is remembered, and `connector.invalid_request_parameters` (400)
   * where the handle would go elsewhere than to the tenant's own pages. Takes the place of the attempt before.
   */
  async begin(
    place: SamlPlace,
    { state, redirectUri, attemptId, isRemembered }: SocialAttempt,
  ): Promise<SamlAttemptRow> {
    if (!isRemembered) throw SocialErrors.notImplemented();
    await this.requireOwnPage(state, redirectUri);
    // An xs:ID begins with no digit.
    const requestId = `_${randomBytes(20).toString('hex')}`;
    const id = await this.attempts.idFor(attemptId);
    const attempt = { id, ...place, requestId, redirectUri, state };
    await this.attempts.put(attempt, Clock.now() + LIFE_MILLISECONDS);
    return attempt;
  }

  /** The attempt that a response is for. Throws `session.not_found` (400), for attempts with other connectors as well. */
  async answered({ kind, connectorId }: SamlPlace, id: string): Promise<SamlAttemptRow> {
    const found = await this.attempts.find(id, Clock.now());
    if (found?.kind !== kind || found.connectorId !== connectorId) throw SamlErrors.attemptNotFound();
    return found;
  }

  /**
   * The assertion of a response to a request, or to none. Throws `connector.authorization_failed` (401), and
   * `request.too_many_requests` (429) where the address has posted too many that were refused, or too many wait.
   */
  async verify(
    party: () => Promise<SamlParty>,
    samlResponse: string,
    inResponseTo: string | undefined,
  ): Promise<SamlAssertion> {
    if (!this.strangers.spend(senderAddress(), RESPONSE_WORTH)) throw OverloadErrors.tooManyFromAddress();
    return this.responses.verify(await party(), samlResponse, inResponseTo);
  }

  /**
   * Keeps what the provider said for whoever has the handle, and returns where the browser goes with that. Throws
   * `connector.authorization_failed` (401) for an assertion that was used, and
   * `session.connector_validation_session_not_found` (400) for an attempt that was answered.
   */
  async settle({ id, redirectUri, state }: SamlAttemptRow, outcome: SamlOutcome): Promise<string> {
    const handle = newSecret();
    await this.unitOfWork.run(async () => {
      if (!(await this.attempts.settle(id, JSON.stringify(outcome), handle, Clock.now())))
        throw SocialErrors.nothingRemembered();
      await this.use(outcome.assertion);
    });
    this.strangers.giveBack(senderAddress(), RESPONSE_WORTH);
    const back = new URL(redirectUri);
    back.searchParams.set('state', state);
    back.searchParams.set('handle', handle);
    return back.href;
  }

  /**
   * Keeps for ten minutes an assertion that answers no attempt, and returns what shows it. Throws
   * `connector.authorization_failed` (401) for one that was used.
   */
  async keep(place: SamlPlace, outcome: SamlOutcome): Promise<string> {
    const [id, handle] = [newSecret(), newSecret()];
    // It was not asked for and goes nowhere by itself.
    const attempt = { id, ...place, requestId: '', redirectUri: '', state: '' };
    await this.unitOfWork.run(async () => {
      await this.use(outcome.assertion);
      await this.attempts.put(attempt, Clock.now() + KEPT_MILLISECONDS);
      await this.attempts.settle(id, JSON.stringify(outcome), handle, Clock.now());
    });
    this.strangers.giveBack(senderAddress(), RESPONSE_WORTH);
    return `${id}${SEPARATOR}${handle}`;
  }

  /** An attempt that is answered already, by what `keep` returned; undefined where nothing is kept. Spends nothing. */
  async resume(
    place: SamlPlace,
    { state, redirectUri, isRemembered }: SocialAttempt,
    kept: string,
  ): Promise<SentAway | undefined> {
    const [attemptId = '', handle = ''] = kept.split(SEPARATOR);
    if (!isRemembered || !(await this.attempts.isKept({ id: attemptId, ...place }, handle, Clock.now())))
      return undefined;
    await this.requireOwnPage(state, redirectUri);
    const back = new URL(redirectUri);
    back.searchParams.set('state', state);
    return { uri: back.href, remembered: { attemptId, handle } };
  }

  /** Throws `connector.authorization_failed` (401) for an assertion that was used, in whichever attempt of the tenant. */
  async use(assertion: SamlAssertion): Promise<void> {
    if (!(await this.used.use(assertion, lastMoment(assertion))))
      throw SocialErrors.authorizationFailed('The response is refused: it was used before.');
  }

  /** What the provider said, once. Throws `session.connector_validation_session_not_found` (400). */
  async redeem(
    place: SamlPlace,
    returned: JsonObject,
    remembered: Remembered | undefined,
  ): Promise<SamlOutcome> {
    // Whoever began at the provider was given the handle as a cookie, and no page has it.
    const [id, handle] = [remembered?.['attemptId'], remembered?.['handle'] ?? returned['handle']];
    if (typeof id !== 'string' || typeof handle !== 'string') throw SocialErrors.nothingRemembered();
    const outcome = await this.attempts.redeem({ id, ...place }, handle, Clock.now());
    if (outcome === undefined) throw SocialErrors.nothingRemembered();
    return JSON.parse(outcome);
  }

  private async requireOwnPage(state: string, redirectUri: string): Promise<void> {
    if (Math.max(Buffer.byteLength(state), Buffer.byteLength(redirectUri)) > MAX_BYTES)
      throw ConnectorErrors.invalidRequestParameters('The state or the redirect URI is too long.');
    const origins = await this.endpoints.originsOf(TenantContext.get());
    if (!origins.includes(URL.parse(redirectUri)?.origin ?? ''))
      throw ConnectorErrors.invalidRequestParameters('The redirect URI is not on an origin of this tenant.');
  }
}

const senderAddress = (): string => currentRequest()?.ip ?? '';
