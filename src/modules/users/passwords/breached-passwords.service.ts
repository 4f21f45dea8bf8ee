import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Config } from '#src/platform/config/config.js';
import { Outbound } from '#src/platform/outbound/outbound.js';
import { hostOf } from '#src/platform/outbound/host-of.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { BreachedPasswords } from './breached-passwords.port.js';
import { ListedBreachedPasswords } from './listed-breached-passwords.js';

/** Only so much of the SHA-1 of a password leaves this server; some thousand others share it. */
const PREFIX_CHARACTERS = 5;
/** Somebody who signs up tries several passwords, and each is asked for twice. An answer has some 80 kB. */
const CACHE = { max: 50, ttl: 60_000 };
const MAX_ANSWER_BYTES = 1_048_576;
/** A user waits for it. */
const TIMEOUT_MILLISECONDS = 3000;

/**
 * Asks the service of `PWNED_PASSWORDS_URL`, if that is set, in the way of Have I Been Pwned (k-anonymity). What the
 * service cannot say, because it is away, is taken for not breached: it must not keep people from signing up.
 */
@Injectable()
export class BreachedPasswordsService extends BreachedPasswords {
  private readonly logger = new Logger(BreachedPasswordsService.name);
  private readonly ranges = new PromiseCache<string>(CACHE);

  constructor(
    private readonly config: Config,
    private readonly outbound: Outbound,
    private readonly listed: ListedBreachedPasswords,
  ) {
    super();
  }

  override async contains(password: string): Promise<boolean> {
    if (await this.listed.contains(password)) return true;
    const url = this.config.env.PWNED_PASSWORDS_URL;
    return url !== undefined && this.isKnownTo(url, password);
  }

  private async isKnownTo(url: string, password: string): Promise<boolean> {
    const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
    const prefix = hash.slice(0, PREFIX_CHARACTERS);
    try {
      const range = await this.ranges.get(prefix, () => this.ask(`${url}/${prefix}`));
      return hasEntry(range, hash.slice(PREFIX_CHARACTERS));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.logger.warn(
        `The service for breached passwords at ${hostOf(url)} could not be asked, so a password was taken for safe: ${reason}`,
      );
      return false;
    }
  }

  private async ask(url: string): Promise<string> {
    const { status, body } = await this.outbound.request({
      method: 'GET',
      url,
      // With padding the length of the answer, too, says nothing about who asked for what.
      headers: { 'add-padding': 'true', 'user-agent': 'Portico' },
      timeoutMilliseconds: TIMEOUT_MILLISECONDS,
      maxResponseBytes: MAX_ANSWER_BYTES,
    });
    if (status !== 200) throw new Error(`status ${status}`);
    return body.toString('latin1').toUpperCase();
  }
}

/** Entries are lines `<rest of the SHA-1>:<how often>`; those of the padding were seen 0 times. */
const hasEntry = (range: string, rest: string): boolean =>
  range.split(/\r?\n/).some((line) => line.startsWith(`${rest}:`) && Number(line.slice(rest.length + 1)) > 0);
