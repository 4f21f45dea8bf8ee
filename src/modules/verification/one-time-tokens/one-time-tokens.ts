import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId, newSecret } from '#src/kernel/ids.js';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { isSameMailbox } from '#src/platform/mailbox.js';
import type { CreateOneTimeTokenDto, OneTimeTokenDto } from './one-time-token.dto.js';
import type { OneTimeToken } from './one-time-token.entity.js';
import { OneTimeTokenCreated, OneTimeTokenStatusUpdated } from './one-time-token.events.js';
import { encryptedOneTimeTokens, OneTimeTokenRepository } from './one-time-token.repository.js';
import type { TokenEvent } from './one-time-token.types.js';
import { requireUsable, statusAt } from './usable-token.policy.js';
import { OneTimeTokenErrors } from './one-time-token.errors.js';

const TOKEN = new HashPurpose('one-time-token');

const DEFAULT_LIFETIME_SECONDS = 600;

/** A token as somebody shows it. */
export interface ShownToken {
  readonly token: string;
  readonly email: string;
  /** What is going on; without it a token for anything will do. */
  readonly event?: TokenEvent;
}

/** Tokens that an application sends in links: whoever shows one reads the mail of its address. */
@Injectable()
export class OneTimeTokens {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: OneTimeTokenRepository,
    private readonly keyedHash: KeyedHash,
    private readonly secrets: Secrets,
    private readonly events: Events,
  ) {}

  async create({
    email,
    context = {},
    expiresIn = DEFAULT_LIFETIME_SECONDS,
  }: CreateOneTimeTokenDto): Promise<OneTimeTokenDto> {
    const [id, token] = [newId(), newSecret()];
    const tokenHash = await this.hashOf(token);
    const encryptedToken = this.secrets.seal(token, encryptedOneTimeTokens, id);
    const expiresAt = new Date(Clock.now() + expiresIn * 1000);
    return this.unitOfWork.run(async () => {
      const created = await this.tokens.insert({ id, email, encryptedToken, tokenHash, context, expiresAt });
      await this.events.publish(new OneTimeTokenCreated(id));
      return this.shown(created);
    });
  }

  /** The token, which stays as it is. Throws like `requireUsable`. */
  async check({ token, email, event }: ShownToken): Promise<OneTimeTokenDto> {
    const found = await this.tokens.findByHash(await this.hashOf(token));
    return this.shown(requireUsable(found, { email, event, at: new Date(Clock.now()) }));
  }

  /** Consumes the token: of all who show it at once one does. Throws like `requireUsable`. */
  async consume({ token, email, event }: ShownToken): Promise<OneTimeTokenDto> {
    const tokenHash = await this.hashOf(token);
    const use = { email, event, at: new Date(Clock.now()) };
    return this.unitOfWork.run(async () => {
      const isConsumed = await this.tokens.consume(tokenHash, use);
      const found = await this.tokens.findByHash(tokenHash);
      if (!isConsumed) requireUsable(found, use);
      // Undoes the use.
      if (found && !isSameMailbox(found.email, email)) throw OneTimeTokenErrors.emailMismatch();
      if (!isConsumed || !found) throw new Error('a token that can be used was not consumed');
      await this.events.publish(new OneTimeTokenStatusUpdated(found.id, found.status));
      return this.shown(found);
    });
  }

  /** As operators see it, with its value and the status that it has by now. */
  shown(token: OneTimeToken): OneTimeTokenDto {
    const { encryptedToken, tokenHash: _hash, emailKey: _key, ...columns } = token;
    return {
      ...columns,
      token: this.secrets.open(encryptedToken, encryptedOneTimeTokens, token.id),
      status: statusAt(token, new Date(Clock.now())),
    };
  }

  private hashOf(token: string): Promise<Buffer> {
    return this.keyedHash.of(TOKEN, token);
  }
}
