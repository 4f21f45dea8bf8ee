import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import { updateReturning } from '#src/platform/database/update-returning.js';
import { MAX_TOKENS } from './personal-access-token.dto.js';
import { PersonalAccessToken } from './personal-access-token.entity.js';

export const encryptedTokens = encryptedColumn({
  table: 'personal_access_tokens',
  column: 'encrypted_value',
  key: ['value_hash'],
});

export interface TokenKey {
  readonly userId: string;
  readonly name: string;
}

export type NewToken = Pick<
  PersonalAccessToken,
  'userId' | 'name' | 'encryptedValue' | 'valueHash' | 'expiresAt'
>;

@Injectable()
export class PersonalAccessTokenRepository {
  constructor(private readonly database: Database) {}

  /** Lists the tokens of a user, newest first. */
  list(userId: string): Promise<PersonalAccessToken[]> {
    return this.database.entities.find(PersonalAccessToken, {
      where: { userId },
      order: { createdAt: 'DESC', name: 'DESC' },
      take: MAX_TOKENS,
    });
  }

  count(userId: string): Promise<number> {
    return this.database.entities.countBy(PersonalAccessToken, { userId });
  }

  async insert(values: NewToken): Promise<PersonalAccessToken> {
    const token = this.database.entities.create(PersonalAccessToken, values);
    await this.database.entities.insert(PersonalAccessToken, token);
    return token;
  }

  async rename({ userId, name }: TokenKey, to: string): Promise<PersonalAccessToken | undefined> {
    const updated = await updateReturning(this.database.entities, PersonalAccessToken, {
      where: { userId, name },
      set: { name: to },
    });
    return updated?.row;
  }

  /** Deletes the token. Returns false where there is none. */
  async delete({ userId, name }: TokenKey): Promise<boolean> {
    const { affected } = await this.database.entities.delete(PersonalAccessToken, { userId, name });
    return affected === 1;
  }
}
