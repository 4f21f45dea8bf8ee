import { Injectable } from '@nestjs/common';
import { createGuardrails, generateSecret, generateURI, ScureBase32Plugin, verify } from 'otplib';
import QRCode from 'qrcode';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { FactorChanges } from '../../enrolled/factor-changes.js';
import { encryptedFactorSecrets, MfaFactorRepository } from '../../enrolled/mfa-factor.repository.js';
import { MfaErrors } from '../../mfa.errors.js';

const TYPE = 'Totp';
const SECRET_BYTES = 20;
const PERIOD_SECONDS = 30;
const SECRET = /^[A-Z2-7]{16,32}$/;
const CODE = /^\d{6}$/;
/** 16 characters, as many applications make them; the library asks for more by default. */
const guardrails = createGuardrails({ MIN_SECRET_BYTES: 10 });
const base32 = new ScureBase32Plugin();

/** A secret that is about to be a user's factor. */
export interface NewTotp {
  /** Base32. */
  readonly secret: string;
  /** The time step of a code that the user has shown already, which counts no more. */
  readonly usedStep?: number | undefined;
}

/** One-time passwords of an authenticator application: SHA-1, six digits, 30 seconds. RFC 6238 */
@Injectable()
export class TotpFactor {
  constructor(
    private readonly factors: MfaFactorRepository,
    private readonly secrets: Secrets,
    private readonly changes: FactorChanges,
  ) {}

  /** 20 random bytes in base32. */
  newSecret(): string {
    return generateSecret({ length: SECRET_BYTES });
  }

  /** Whether it is base32 of 16 to 32 characters, and stands for bytes. */
  isSecret(secret: string): boolean {
    return SECRET.test(secret) && isDecodable(secret);
  }

  /** What an authenticator application scans: the `otpauth` URI as a PNG in a data URL. */
  qrCode({
    secret,
    account,
    issuer,
  }: {
    readonly secret: string;
    readonly account: string;
    readonly issuer: string;
  }): Promise<string> {
    return QRCode.toDataURL(generateURI({ strategy: 'totp', secret, label: account, issuer }));
  }

  /** The time step that a code is of, one before or after this at most; undefined where it is wrong. */
  async stepOf(secret: string, code: string): Promise<number | undefined> {
    if (!CODE.test(code)) return undefined;
    const epoch = Clock.nowSeconds();
    const result = await verify({
      strategy: 'totp',
      secret,
      token: code,
      epoch,
      epochTolerance: PERIOD_SECONDS,
      guardrails,
    });
    if (!result.valid) return undefined;
    return Math.floor(epoch / PERIOD_SECONDS) + result.delta;
  }

  /**
   * Spends the step of a code, and returns the id of the factor: of all who try at once one succeeds. Throws
   * `session.mfa.invalid_totp_code` (400) for whatever is wrong with it. Not guarded: the caller does that (`Attempts.guard`), outside of units of work.
   */
  async verify(userId: string, code: string): Promise<string> {
    const factor = await this.factors.findSealed(userId, TYPE);
    if (!factor) throw MfaErrors.invalidTotpCode();
    const secret = this.secrets.open(factor.encryptedSecret, encryptedFactorSecrets, factor.id);
    const step = await this.stepOf(secret, code);
    const isSpent = step !== undefined && (await this.factors.spendStep(factor.id, step, Clock.now()));
    if (!isSpent) throw MfaErrors.invalidTotpCode();
    return factor.id;
  }

  /** Throws `user.totp_already_in_use` (422) where the user has one. */
  async requireNone(userId: string): Promise<void> {
    if (await this.factors.findSealed(userId, TYPE)) throw MfaErrors.totpInUse();
  }

  /** Belongs to a unit of work. Throws `user.totp_already_in_use` (422). */
  async enrol(userId: string, totp: NewTotp): Promise<void> {
    await this.factors.requireUser(userId);
    const added = await this.insert(userId, totp);
    if (added === undefined) throw MfaErrors.totpInUse();
    await this.changes.changed(userId, { added: [added] });
  }

  /** Puts it in place of the one before, under a new id, or adds it. Belongs to a unit of work. */
  async replace(
    userId: string,
    totp: NewTotp,
    { sparedSession }: { readonly sparedSession?: string | undefined } = {},
  ): Promise<void> {
    await this.factors.requireUser(userId);
    const replaced = await this.factors.deleteOfType(userId, TYPE);
    const added = [(await this.insert(userId, totp)) ?? []].flat();
    await (replaced === undefined
      ? this.changes.changed(userId, { added })
      : this.changes.takenAway(userId, { added, removed: [replaced] }, sparedSession));
  }

  /** A secret as it is stored with the factor of an id. */
  seal(id: string, secret: string): Buffer {
    return this.secrets.seal(secret, encryptedFactorSecrets, id);
  }

  /** The id; undefined where the user has one already. */
  private async insert(userId: string, { secret, usedStep }: NewTotp): Promise<string | undefined> {
    const id = newId();
    const encryptedSecret = this.seal(id, secret);
    const factor = { id, userId, type: TYPE, encryptedSecret, lastUsedStep: usedStep } as const;
    return (await this.factors.insert(factor)) ? id : undefined;
  }
}

/** Not every text of its letters is base32: what is left over at its end has to be nothing. RFC 4648 §3.5 */
function isDecodable(secret: string): boolean {
  try {
    return base32.decode(secret).length > 0;
  } catch {
    return false;
  }
}
