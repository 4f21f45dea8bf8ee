import { Injectable } from '@nestjs/common';

/** A secret that is about to be a user's factor. */
export interface NewTotp {
  /** Base32. */
  readonly secret: string;
  /** The time step of a code that the user has shown already, which counts no more. */
  readonly usedStep?: number;
}

/** One-time passwords of an authenticator application: SHA-1, six digits, 30 seconds. RFC 6238 */
@Injectable()
export class TotpFactor {
  /** 20 random bytes in base32. */
  newSecret(): string {
    throw new Error('not there yet');
  }

  /** Whether it is base32 of 16 to 32 characters. */
  isSecret(_secret: string): boolean {
    throw new Error('not there yet');
  }

  /** What an authenticator application scans: the `otpauth` URI as a PNG in a data URL. */
  qrCode(_of: {
    readonly secret: string;
    readonly account: string;
    readonly issuer: string;
  }): Promise<string> {
    throw new Error('not there yet');
  }

  /** The time step that a code is of, one before or after this at most; undefined where it is wrong. */
  stepOf(_secret: string, _code: string): Promise<number | undefined> {
    throw new Error('not there yet');
  }

  /**
   * Spends the step of a code: of all who try at once one succeeds. Throws `session.mfa.invalid_totp_code` (400) for
   * whatever is wrong with it. Not guarded: the caller does that (`Attempts.guard`), outside of units of work.
   */
  verify(_userId: string, _code: string): Promise<void> {
    throw new Error('not there yet');
  }

  /** Belongs to a unit of work. Throws `user.totp_already_in_use` (422). */
  enrol(_userId: string, _totp: NewTotp): Promise<void> {
    throw new Error('not there yet');
  }

  /** Puts it in place of the one before, under a new id, or adds it. Belongs to a unit of work. */
  replace(_userId: string, _totp: NewTotp, _options?: { readonly sparedSession?: string }): Promise<void> {
    throw new Error('not there yet');
  }
}
