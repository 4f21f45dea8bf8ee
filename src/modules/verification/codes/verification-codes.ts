import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import {
  type Message,
  Messages,
  type MessageType,
  type Recipient,
  recipientKey,
} from '#src/modules/connectors/connectors.public.js';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { openUnit } from '#src/platform/database/open-unit.js';
import { mailboxKey } from '#src/platform/mailbox.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { completeCodePolicy, VERIFICATION_CODE_POLICY_CONFIG } from './verification-code-policy.js';
import { VerificationCodeErrors } from './verification-code.errors.js';
import { type HashedCode, type Try, VerificationCodeRepository } from './verification-code.repository.js';

const USE = new HashPurpose('use-of-verification-code');
const ADDRESS = new HashPurpose('address-of-verification-code');
const CODE = new HashPurpose('verification-code');

const DIGITS = 6;

/** What a code is good for: there is one code at most for each. */
export interface CodeUse {
  readonly to: Recipient;
  readonly type: MessageType;
  /** Id of the verification in which the code is to be shown; without one it is found by the address alone. */
  readonly recordId?: string;
}

/** What the message says besides its code, and how; like the members of `Message`. */
export type CodeMessage = Pick<Message, 'languages' | 'asker' | 'context'> &
  Partial<Pick<Message, 'payload'>>;

/**
 * Codes that somebody types to show that they read what is sent to an address. They are stored as keyed hashes, bound to
 * the tenant, the use and the address, so that who reads the database cannot try all of them.
 */
@Injectable()
export class VerificationCodes {
  constructor(
    private readonly codes: VerificationCodeRepository,
    private readonly keyedHash: KeyedHash,
    private readonly configs: TenantConfigs,
    private readonly messages: Messages,
  ) {}

  /** Makes a code, six digits; the one before for the same use counts no more. */
  async create(use: CodeUse): Promise<string> {
    const code = newCode();
    await this.store(await this.hashed(use, code));
    return code;
  }

  /**
   * Sends a new code, and waits for the provider. Throws what `Messages.send` throws; what could not be sent, or was one
   * message too many, leaves the code before as it was.
   */
  async sendCode(use: CodeUse, message: CodeMessage): Promise<void> {
    const code = newCode();
    await this.messages.send(messageOf(use, message, code));
    await this.store(await this.hashed(use, code));
  }

  /**
   * Sends a new code for a request of a stranger, and waits for no provider: like `Messages.sendInBackground`. Of a
   * suppressed message nobody knows the code: what is typed is wrong and counts as a try, whatever it is.
   */
  async sendCodeInBackground(
    use: CodeUse,
    message: CodeMessage,
    { suppressed }: { readonly suppressed: boolean },
  ): Promise<void> {
    const code = newCode();
    await this.messages.sendInBackground(messageOf(use, message, code), { suppressed });
    const hashed = await this.hashed(use, code);
    await this.store(suppressed ? { ...hashed, codeHash: null } : hashed);
  }

  /**
   * Spends the code: of all who try at once one succeeds. Throws, in this order, `verification_code.not_found` where none
   * was asked for or it was spent, `.email_mismatch` or `.phone_mismatch`, `.expired`, `.exceed_max_try`, and
   * `.code_mismatch`. Never inside a unit of work: a try that is undone would not count.
   */
  async verify(use: CodeUse, code: string): Promise<void> {
    if (openUnit()) throw new Error('codes are verified outside of units of work');
    const { maxTries } = await this.policy();
    const hashed = await this.hashed(use, code);
    requireRight(use.to, await this.codes.try(hashed, { now: Clock.now(), maxTries }));
  }

  private async store(code: HashedCode): Promise<void> {
    const { lifetimeMilliseconds } = await this.policy();
    await this.codes.replace(code, Clock.now() + lifetimeMilliseconds);
  }

  private async policy() {
    return completeCodePolicy(await this.configs.get(VERIFICATION_CODE_POLICY_CONFIG));
  }

  private async hashed({ to, type, recordId }: CodeUse, code: string): Promise<HashedCode> {
    const address = `${to.type}:${to.type === 'email' ? mailboxKey(to.value) : recipientKey(to)}`;
    const use = JSON.stringify([type, recordId === undefined ? { address } : { recordId }]);
    return {
      useHash: await this.keyedHash.of(USE, use),
      addressHash: await this.keyedHash.of(ADDRESS, address),
      codeHash: await this.keyedHash.of(CODE, JSON.stringify([use, address, code])),
    };
  }
}

const newCode = (): string =>
  randomInt(10 ** DIGITS)
    .toString()
    .padStart(DIGITS, '0');

/** Providers know the one form of a phone number; mail goes to the address as it is written. */
function messageOf({ to, type }: CodeUse, { payload, ...message }: CodeMessage, code: string): Message {
  const recipient = to.type === 'phone' ? { ...to, value: recipientKey(to) } : to;
  return { ...message, to: recipient, type, payload: { ...payload, code } };
}

function requireRight({ type }: Recipient, found: Try | undefined): void {
  if (!found) throw VerificationCodeErrors.notFound();
  if (!found.isOfAddress) {
    throw type === 'email' ? VerificationCodeErrors.emailMismatch() : VerificationCodeErrors.phoneMismatch();
  }
  if (!found.isCurrent) throw VerificationCodeErrors.expired();
  if (!found.isWithinTries) throw VerificationCodeErrors.exceedMaxTry();
  if (!found.isRight) throw VerificationCodeErrors.codeMismatch();
}
