import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { AppError } from '#src/kernel/errors.js';
import { Config } from '#src/platform/config/config.js';
import { SlowWork } from '../../slow-work/slow-work.js';
import { DECOY_DIGEST, isOwnHash, OWN_HASH } from './own-hash.js';
import type { PasswordDigest } from './password-algorithm.js';
import type { PasswordThreads } from './password-match.js';
import { readDigest } from './readable-digest.js';
import type * as hashing from './hashing.js';

/** Far more than any password policy allows, so that nobody makes us hash books. */
const MAX_PASSWORD_CHARACTERS = 1024;

/**
 * Hashes and verifies passwords, as slow work: not in a unit of work, and with `request.too_many_requests` (429) to who brings
 * most of too many.
 */
@Injectable()
export class Passwords implements OnApplicationShutdown {
  private readonly logger = new Logger(Passwords.name);
  private readonly slowWork: SlowWork<typeof hashing>;
  private ownHashes = 0;

  constructor({ env }: Config) {
    this.slowWork = new SlowWork('#src/platform/crypto/passwords/hashing.js', {
      running: env.PASSWORD_HASHING_CONCURRENCY,
      waiting: env.PASSWORD_HASHING_QUEUE,
    });
  }

  /** How many hashes of our own kind were calculated so far, and how many pieces of work run and wait. */
  get work() {
    return { hashes: this.ownHashes, running: this.slowWork.running, waiting: this.slowWork.waiting };
  }

  /**
   * Throws `entity.value_too_long` for what `verify` would not look at. `account`, here and below, tells accounts apart
   * that a stranger names: those who name one that many name wait.
   */
  async hash(password: string, account = ''): Promise<PasswordDigest> {
    if (password.length > MAX_PASSWORD_CHARACTERS) {
      throw EntityErrors.valueTooLong(`A password has ${MAX_PASSWORD_CHARACTERS} characters at most.`);
    }
    const digest = await this.slowWork.admit(account, (threads) => {
      this.ownHashes += 1;
      return threads.call('argon2Hash', password, OWN_HASH);
    });
    return { algorithm: 'Argon2id', digest };
  }

  /**
   * Whether the password is the one of the digest. Without a digest (no such user, no password), and where the password
   * is not the one of an imported digest, a hash of our own is calculated too: the time tells neither who exists nor
   * whose password came from elsewhere, as far as that took no longer. A right one costs the same, by its upgrade.
   */
  verify(digest: PasswordDigest | undefined, password: string, account = ''): Promise<boolean> {
    if (password.length > MAX_PASSWORD_CHARACTERS) return this.verify(undefined, '', account);
    return this.slowWork.admit(account, async (threads) => {
      if (digest && isOwnHash(digest)) return this.verifyOwn(threads, digest.digest, password);
      if (digest && (await this.verifyImported(threads, digest, password))) return true;
      await this.verifyOwn(threads, DECOY_DIGEST, password);
      return false;
    });
  }

  /** Whether a digest should be replaced when its password is known, since new ones are made differently. */
  needsUpgrade(digest: PasswordDigest): boolean {
    return !isOwnHash(digest);
  }

  /** Throws the coded errors of `readDigest` for what could not be verified. */
  requireReadable(digest: PasswordDigest): void {
    readDigest(digest);
  }

  onApplicationShutdown(): Promise<void> {
    return this.slowWork.close();
  }

  private verifyOwn(threads: PasswordThreads, digest: string, password: string): Promise<boolean> {
    this.ownHashes += 1;
    return threads.call('argon2Verify', digest, password);
  }

  private async verifyImported(
    threads: PasswordThreads,
    digest: PasswordDigest,
    password: string,
  ): Promise<boolean> {
    try {
      return await readDigest(digest)(password, threads);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.logger.warn(`A stored password cannot be verified: ${error.message}`);
      return false;
    }
  }
}
