import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newSecret } from '#src/kernel/ids.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { PersonalAccessTokensUpdated } from '../user.events.js';
import { UserRepository } from '../user.repository.js';
import {
  type CreatePersonalAccessTokenDto,
  MAX_TOKENS,
  type PersonalAccessTokenDto,
} from './personal-access-token.dto.js';
import type { PersonalAccessToken } from './personal-access-token.entity.js';
import { PersonalAccessTokenErrors } from './personal-access-token.errors.js';
import { PersonalAccessTokenRepository, type TokenKey } from './personal-access-token.repository.js';
import { PersonalAccessTokens } from './personal-access-tokens.js';

/** Tells people and scanners of leaked secrets what such a value is. */
const PREFIX = 'pat_';

/** Personal access tokens: what a user's scripts exchange for access tokens (RFC 8693). */
@Injectable()
export class PersonalAccessTokenService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly tokens: PersonalAccessTokenRepository,
    private readonly values: PersonalAccessTokens,
    private readonly events: Events,
  ) {}

  /** Newest first, with their values. */
  async list(userId: string): Promise<PersonalAccessTokenDto[]> {
    if (!(await this.users.exists(userId))) throw EntityErrors.notFound('user', userId);
    return (await this.tokens.list(userId)).map((token) => this.shown(token));
  }

  async create(
    userId: string,
    { name, expiresAt = null }: CreatePersonalAccessTokenDto,
  ): Promise<PersonalAccessTokenDto> {
    if (expiresAt && expiresAt.getTime() <= Clock.now()) throw PersonalAccessTokenErrors.expiresInThePast();
    const value = `${PREFIX}${newSecret()}`;
    const sealed = await this.values.seal(value);
    return this.unitOfWork.run(async () => {
      if (!(await this.users.lock(userId))) throw PersonalAccessTokenErrors.noSuchUser();
      if ((await this.tokens.count(userId)) >= MAX_TOKENS) throw PersonalAccessTokenErrors.tooMany();
      const token = await this.tokens.insert({ userId, name, ...sealed, expiresAt });
      await this.events.publish(new PersonalAccessTokensUpdated(userId, { added: [name] }));
      return this.shown(token);
    });
  }

  rename(key: TokenKey, name: string): Promise<PersonalAccessTokenDto> {
    return this.unitOfWork.run(async () => {
      const token = await this.tokens.rename(key, name);
      if (!token) throw EntityErrors.notExists('personal access token', key.name);
      const names = { added: [name], removed: [key.name] };
      await this.events.publish(new PersonalAccessTokensUpdated(key.userId, names));
      return this.shown(token);
    });
  }

  delete(key: TokenKey): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.tokens.delete(key))) throw EntityErrors.notFound('personal access token', key.name);
      await this.events.publish(new PersonalAccessTokensUpdated(key.userId, { removed: [key.name] }));
    });
  }

  private shown({ encryptedValue, valueHash, ...token }: PersonalAccessToken): PersonalAccessTokenDto {
    return { ...token, value: this.values.open({ encryptedValue, valueHash }) };
  }
}
