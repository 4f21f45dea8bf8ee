import { Injectable } from '@nestjs/common';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import { currentRequest } from '#src/platform/request-context.js';
import { FactorChanges } from '../../enrolled/factor-changes.js';
import { MfaFactorRepository } from '../../enrolled/mfa-factor.repository.js';
import { MfaErrors } from '../../mfa.errors.js';
import { DecoyCredentials } from './decoy-credentials.js';
import type { NewCredential } from './new-credential.js';
import type { RelyingParty } from './relying-parties.js';
import type { AuthenticationPayloadDto, RegistrationPayloadDto } from './webauthn-payload.dto.js';
import { type StoredCredential, WebAuthnCredentialRepository } from './webauthn-credential.repository.js';

const TYPE = 'WebAuthn';
/** COSE: ES256 and RS256. RFC 9053 */
const ALGORITHMS = [-7, -257];
const MAX_PASSKEYS = 20;
/** WebAuthn §7.1 */
const MAX_ID_BYTES = 1023;
/** What the table holds in base64url; a key of RSA with 16,384 bits has less. */
const MAX_KEY_BYTES = 3072;
/** What is told of a browser is for people to recognise it by. */
const MAX_AGENT = 512;
/** Authenticators have names of transports for themselves to say; there are seven in the standard. */
const MAX_TRANSPORTS = 10;

/** Who a passkey is made for, as authenticators show it. */
export interface CredentialUser {
  readonly id: string;
  /** `Unnamed User` where there is nothing to call them. */
  readonly name: string;
}

/** Whose passkey it was. */
export interface UsedCredential {
  readonly userId: string;
  /** Id of the factor. */
  readonly id: string;
}

/**
 * Takes the place of a passkey that is not there, so that the time does not tell which are. Its private key was thrown
 * away.
 */
const NOBODYS = {
  counter: 0,
  publicKey:
    'pQECAyYgASFYIM0pz1oH1F82K11OuUhUBi5IASuNQhhg_rklt_yE7Wr-IlggRLiG8iYxngxTGLGRxCIwU9m2ZEvhzT_OUSOEiT_939I',
};

/** Loaded with the first passkey: it takes 150 ms of a start. */
const library = () => import('@simplewebauthn/server');
const helpers = () => import('@simplewebauthn/server/helpers');

/** Passkeys. The caller keeps the `challenge` of the options, and forgets it with the first answer. WebAuthn Level 3 */
@Injectable()
export class WebAuthnFactor {
  constructor(
    private readonly factors: MfaFactorRepository,
    private readonly credentials: WebAuthnCredentialRepository,
    private readonly decoys: DecoyCredentials,
    private readonly changes: FactorChanges,
  ) {}

  /** Passkeys that the user has are excluded. */
  async registrationOptions(
    party: RelyingParty,
    { id, name }: CredentialUser,
  ): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const { generateRegistrationOptions } = await library();
    const known = await this.credentials.listOf(id);
    return generateRegistrationOptions({
      rpName: party.name,
      rpID: party.id,
      userID: new TextEncoder().encode(id),
      userName: name,
      userDisplayName: name,
      attestationType: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: ALGORITHMS,
      excludeCredentials: known.filter((credential) => isFor(party, credential)).map(descriptorOf),
    });
  }

  /** Stores nothing. Throws `session.mfa.webauthn_verification_failed` (400). */
  async verifyRegistration(
    party: RelyingParty,
    challenge: string,
    payload: RegistrationPayloadDto,
  ): Promise<NewCredential> {
    const { verifyRegistrationResponse } = await library();
    const { registrationInfo } = await verified(async () =>
      verifyRegistrationResponse({
        response: { ...payload, type: 'public-key', response: await unattested(payload.response) },
        expectedChallenge: challenge,
        expectedOrigin: [...party.origins],
        expectedRPID: party.id,
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      }),
    );
    if (!registrationInfo) throw MfaErrors.webAuthnFailed();
    const { id, publicKey, counter, transports } = registrationInfo.credential;
    if (Buffer.byteLength(id, 'base64url') > MAX_ID_BYTES || publicKey.length > MAX_KEY_BYTES)
      throw MfaErrors.webAuthnFailed();
    const agent = currentRequest()?.userAgent?.slice(0, MAX_AGENT);
    return {
      rpId: party.id,
      credentialId: id,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      ...(transports && { transports: transports.slice(0, MAX_TRANSPORTS) }),
      ...(agent !== undefined && { agent }),
    };
  }

  /**
   * Without a user, any passkey of the relying party will do (a discoverable credential). Throws
   * `session.mfa.webauthn_verification_not_found` (400) where the user has none.
   */
  async authenticationOptions(
    party: RelyingParty,
    userId?: string,
  ): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const { generateAuthenticationOptions } = await library();
    const options = { rpID: party.id, userVerification: 'required' } as const;
    if (userId === undefined) return generateAuthenticationOptions(options);
    const known = await this.credentials.listOf(userId);
    const offered = known.filter((credential) => isFor(party, credential));
    if (offered.length === 0) throw MfaErrors.webAuthnNotFound();
    return generateAuthenticationOptions({ ...options, allowCredentials: offered.map(descriptorOf) });
  }

  /**
   * Notes counter and time of the use in one conditional statement. Throws `session.mfa.webauthn_verification_failed`
   * (400), also where the passkey is not `userId`'s. Not guarded: the caller does that (`Attempts.guard`), outside of
   * units of work.
   */
  async verifyAuthentication(
    party: RelyingParty,
    challenge: string,
    payload: AuthenticationPayloadDto,
    userId?: string,
  ): Promise<UsedCredential> {
    const { verifyAuthenticationResponse } = await library();
    const found = await this.credentials.find(payload.id);
    const isTheirs =
      found &&
      isFor(party, found) &&
      (userId === undefined || found.userId === userId) &&
      isHandleOf(payload, found.userId);
    const known = isTheirs ? found : NOBODYS;
    const { verified: isRight, authenticationInfo } = await verified(() =>
      verifyAuthenticationResponse({
        response: { ...payload, type: 'public-key' },
        expectedChallenge: challenge,
        expectedOrigin: [...party.origins],
        expectedRPID: party.id,
        requireUserVerification: true,
        credential: {
          id: payload.id,
          publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')),
          counter: known.counter,
        },
      }),
    );
    const isNoted =
      isTheirs &&
      isRight &&
      (await this.credentials.noteUse(found.factorId, authenticationInfo.newCounter, Clock.now()));
    if (!isNoted) throw MfaErrors.webAuthnFailed();
    return { userId: found.userId, id: found.factorId };
  }

  /** Throws `session.mfa.too_many_passkeys` (422) where so many more are more than a user may have. */
  async requireRoom(userId: string, more: number): Promise<void> {
    const passkeys = (await this.factors.list(userId)).filter(({ type }) => type === TYPE);
    if (passkeys.length + more > MAX_PASSKEYS) throw MfaErrors.tooManyPasskeys(MAX_PASSKEYS);
  }

  /**
   * Belongs to a unit of work. Throws `session.mfa.too_many_passkeys` (422), and
   * `session.mfa.webauthn_verification_failed` (400) where the passkey is somebody's already, or was made up: else strangers
   * could tell which are there.
   */
  async enrol(userId: string, credential: NewCredential): Promise<void> {
    await this.factors.requireUser(userId);
    await this.requireRoom(userId, 1);
    const id = newId();
    await this.factors.insert({ id, userId, type: TYPE });
    const isMadeUp = await this.decoys.has(credential.credentialId);
    const isNew = await this.credentials.insert(id, credential);
    if (isMadeUp || !isNew) throw MfaErrors.webAuthnFailed();
    await this.changes.changed(userId, { added: [id] });
  }

  /** Belongs to a unit of work. False where the user has no such passkey. */
  async rename(userId: string, id: string, name: string): Promise<boolean> {
    const renamed = await this.credentials.rename(userId, id, name);
    if (renamed) await this.changes.changed(userId);
    return renamed;
  }
}

/** One that was imported without a relying party may be of any: the authenticator knows. */
const isFor = ({ id }: RelyingParty, { rpId }: StoredCredential): boolean => rpId === null || rpId === id;

/** Who the authenticator says that it is, where it does. WebAuthn §7.2 */
const isHandleOf = ({ response: { userHandle } }: AuthenticationPayloadDto, userId: string): boolean =>
  !userHandle || Buffer.from(userHandle, 'base64url').toString() === userId;

const descriptorOf = ({ credentialId, transports }: StoredCredential) => ({
  id: credentialId,
  ...(transports && { transports }),
});

/**
 * What a browser answers, without what the authenticator says of itself: nobody asks for that, and to read it the library
 * would fetch whatever address a made-up certificate names. WebAuthn §5.4.7
 */
async function unattested(
  response: RegistrationPayloadDto['response'],
): Promise<RegistrationPayloadDto['response']> {
  const { decodeAttestationObject, isoBase64URL, isoCBOR } = await helpers();
  const authData = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject)).get('authData');
  const parts = [
    ['fmt', 'none'],
    ['attStmt', new Map<string, string>()],
    ['authData', authData],
  ] as const;
  const encoded = isoCBOR.encode(new Map<string, (typeof parts)[number][1]>(parts));
  return { ...response, attestationObject: isoBase64URL.fromBuffer(encoded) };
}

/** The library throws for whatever is wrong with an answer, which anybody may have made up. */
async function verified<Result>(verify: () => Promise<Result>): Promise<Result> {
  try {
    return await verify();
  } catch (cause) {
    throw MfaErrors.webAuthnFailed(cause);
  }
}
