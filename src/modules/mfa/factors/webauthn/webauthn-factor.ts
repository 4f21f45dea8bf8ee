import { Injectable } from '@nestjs/common';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { NewCredential } from './new-credential.js';
import type { RelyingParty } from './relying-parties.js';

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

/** Passkeys. The caller keeps the `challenge` of the options, and forgets it with the first answer. WebAuthn Level 3 */
@Injectable()
export class WebAuthnFactor {
  /** Passkeys that the user has are excluded. */
  registrationOptions(
    _party: RelyingParty,
    _user: CredentialUser,
  ): Promise<PublicKeyCredentialCreationOptionsJSON> {
    throw new Error('not there yet');
  }

  /** Stores nothing. Throws `session.mfa.webauthn_verification_failed` (400). */
  verifyRegistration(
    _party: RelyingParty,
    _challenge: string,
    _payload: RegistrationResponseJSON,
  ): Promise<NewCredential> {
    throw new Error('not there yet');
  }

  /**
   * Without a user, any passkey of the relying party will do (a discoverable credential). Throws
   * `session.mfa.webauthn_verification_not_found` (400) where the user has none.
   */
  authenticationOptions(
    _party: RelyingParty,
    _userId?: string,
  ): Promise<PublicKeyCredentialRequestOptionsJSON> {
    throw new Error('not there yet');
  }

  /**
   * Notes counter and time of the use in one conditional statement. Throws `session.mfa.webauthn_verification_failed`
   * (400), also where the passkey is not `userId`'s. Not guarded: the caller does that (`Attempts.guard`), outside of
   * units of work.
   */
  verifyAuthentication(
    _party: RelyingParty,
    _challenge: string,
    _payload: AuthenticationResponseJSON,
    _userId?: string,
  ): Promise<UsedCredential> {
    throw new Error('not there yet');
  }

  /** Belongs to a unit of work. */
  enrol(_userId: string, _credential: NewCredential): Promise<void> {
    throw new Error('not there yet');
  }

  /** Belongs to a unit of work. False where the user has no such passkey. */
  rename(_userId: string, _id: string, _name: string): Promise<boolean> {
    throw new Error('not there yet');
  }
}
