import type { JsonObject } from '#src/platform/http/fields/object.js';
import { userInfoOf } from '../providers/oauth/user-info.js';
import type { Remembered, SentAway, SignsIn, SocialAttempt, SocialSignIn } from '../social/signs-in.js';
import { SocialErrors } from '../social/social.errors.js';
import { type SamlAssertion, saidBy } from './assertion.js';
import type { SamlIdentityProvider, SamlKeys, SamlServiceAddresses } from './identity-provider.js';
import type { SamlAttempts, SamlOutcome, SamlPlace } from './saml-attempts.js';
import type { RequestSignatureAlgorithm, SamlParty } from './saml-party.js';
import { requestUri } from './saml-requests.js';

/** Which of what an assertion says is what; `nameID` is the name of the subject. */
export interface AttributeMapping {
  readonly id: string;
  readonly [claim: string]: string;
}

export const DEFAULT_MAPPING: AttributeMapping = { id: 'nameID', email: 'email', name: 'name' };

/** What a connector is configured with, and where it is. */
export interface SamlConnectorOptions {
  readonly place: SamlPlace;
  provider(): Promise<SamlIdentityProvider>;
  /** Of what the config says of the provider: what another one signed lets nobody in. */
  readonly providerFingerprint: string;
  service(): Promise<SamlServiceAddresses>;
  keys(): Promise<SamlKeys>;
  /** Requests are signed with it. */
  readonly requestSignatureAlgorithm?: RequestSignatureAlgorithm | undefined;
  readonly nameIdFormat?: string | undefined;
  readonly mapping: AttributeMapping;
}

/** Whom a SAML identity provider named. */
export interface SamlIdentity extends SocialSignIn {
  readonly issuer: string;
}

/** Takes what browsers post for an identity provider. */
export interface ReceivesAssertions {
  /** Where the browser goes next. Throws the errors of `ASSERTION_ERRORS`. */
  receive(samlResponse: string, relayState: string): Promise<string>;
  /**
   * Keeps an assertion that nobody asked for, which counts once, for the browser that shows what is returned. Throws
   * `connector.authorization_failed` (401).
   */
  receiveUnsolicited(samlResponse: string): Promise<string>;
  /**
   * Sends somebody back to the page at once whose assertion is kept. Undefined where none is; throws
   * `connector.invalid_request_parameters` (400) like an attempt.
   */
  resume(attempt: SocialAttempt, session: string): Promise<SentAway | undefined>;
}

/** People sign in with a SAML identity provider, whose answer comes to the ACS, apart from the browser's session. */
export class SamlSignIn implements SignsIn, ReceivesAssertions {
  constructor(
    private readonly options: SamlConnectorOptions,
    private readonly attempts: SamlAttempts,
  ) {}

  async authorizationUri(attempt: SocialAttempt): Promise<SentAway> {
    const party = await this.party();
    const { id, requestId } = await this.attempts.begin(this.options.place, attempt);
    return { uri: await requestUri(party, requestId, id), remembered: { attemptId: id } };
  }

  async signIn(returned: JsonObject, remembered: Remembered | undefined): Promise<SamlIdentity> {
    const { place, providerFingerprint } = this.options;
    const outcome = await this.attempts.redeem(place, returned, remembered);
    if (outcome.providerFingerprint !== providerFingerprint) throw SocialErrors.nothingRemembered();
    return this.identityOf(outcome.assertion);
  }

  async receive(samlResponse: string, relayState: string): Promise<string> {
    const attempt = await this.attempts.answered(this.options.place, relayState);
    return this.attempts.settle(attempt, await this.outcomeOf(samlResponse, attempt.requestId));
  }

  async receiveUnsolicited(samlResponse: string): Promise<string> {
    return this.attempts.keep(this.options.place, await this.outcomeOf(samlResponse, undefined));
  }

  resume(attempt: SocialAttempt, session: string): Promise<SentAway | undefined> {
    return this.attempts.resume(this.options.place, attempt, session);
  }

  private async outcomeOf(samlResponse: string, inResponseTo: string | undefined): Promise<SamlOutcome> {
    const assertion = await this.attempts.verify(() => this.party(), samlResponse, inResponseTo);
    return { assertion, providerFingerprint: this.options.providerFingerprint };
  }

  private async party(): Promise<SamlParty> {
    const { options } = this;
    const { requestSignatureAlgorithm, nameIdFormat } = options;
    const provider = await options.provider();
    const service = await options.service();
    const keys = await options.keys();
    return { provider, service, keys, requestSignatureAlgorithm, nameIdFormat };
  }

  private identityOf(assertion: SamlAssertion): SamlIdentity {
    const said = saidBy(assertion);
    const claims = Object.entries(this.options.mapping).map(([claim, name]) => [claim, firstOf(said[name])]);
    return { userInfo: userInfoOf(Object.fromEntries(claims), said), issuer: assertion.issuer };
  }
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

export const canReceiveAssertions = (connector: object): connector is ReceivesAssertions =>
  'receive' in connector;
