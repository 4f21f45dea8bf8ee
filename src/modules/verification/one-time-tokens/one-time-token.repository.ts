import { Injectable } from '@nestjs/common';
import { offsetOf, type PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { updateReturning } from '#src/platform/database/update-returning.js';
import type { ListOneTimeTokensDto } from './one-time-token.dto.js';
import { OneTimeToken } from './one-time-token.entity.js';
import type { OneTimeTokenStatus, TokenEvent } from './one-time-token.types.js';

export const encryptedOneTimeTokens = encryptedColumn({
  table: 'one_time_tokens',
  column: 'encrypted_token',
  key: ['id'],
});

const consumeToken = namedQuery(
  'consume one-time token',
  `update one_time_tokens set status = 'consumed'
   where token_hash = $1 and status = 'active' and expires_at > $2
     and ($3::text is null or coalesce(context ->> 'interactionEvent', $3) = $3)
   returning id`,
);
const sweep = namedQuery(
  'sweep old one-time tokens',
  `select sweep_one_time_tokens(to_timestamp($1::double precision / 1000), $2) as swept`,
);

export type NewOneTimeToken = Pick<
  OneTimeToken,
  'id' | 'email' | 'encryptedToken' | 'tokenHash' | 'context' | 'expiresAt'
>;

/** How a token is shown to be used. */
export interface Use {
  readonly email: string;
  /** Undefined where it does not matter. */
  readonly event: TokenEvent | undefined;
  readonly at: Date;
}

@Injectable()
export class OneTimeTokenRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** A page of those that match at that time, newest first. */
  list(
    { email, status }: ListOneTimeTokensDto,
    { page, at }: { readonly page: PageRequest; readonly at: Date },
  ): Promise<OneTimeToken[]> {
    const list = this.database.entities
      .createQueryBuilder(OneTimeToken, 'token')
      .orderBy({ 'token.createdAt': 'DESC', 'token.id': 'DESC' });
    if (email !== undefined) list.andWhere('token.emailKey = lower(:email)', { email });
    if (status === 'active') list.andWhere(`token.status = 'active' and token.expiresAt > :at`, { at });
    else if (status === 'expired')
      list.andWhere(`(token.status = 'expired' or (token.status = 'active' and token.expiresAt <= :at))`, {
        at,
      });
    else if (status !== undefined) list.andWhere({ status });
    return list.limit(page.pageSize).offset(offsetOf(page)).getMany();
  }

  /** How many the tenant has, whatever they are. */
  count(): Promise<number> {
    return this.lists.totalOf(this.database.entities.createQueryBuilder(OneTimeToken, 'token'));
  }

  find(id: string): Promise<OneTimeToken | null> {
    return this.database.entities.findOneBy(OneTimeToken, { id });
  }

  findByHash(tokenHash: Buffer): Promise<OneTimeToken | null> {
    return this.database.entities.findOneBy(OneTimeToken, { tokenHash });
  }

  async insert(values: NewOneTimeToken): Promise<OneTimeToken> {
    const token = this.database.entities.create(OneTimeToken, { ...values, status: 'active' });
    await this.database.entities.insert(OneTimeToken, token);
    return token;
  }

  /** Consumes the token if it can be used like that: of all who try at once one does. False where it cannot be. */
  async consume(tokenHash: Buffer, { event, at }: Omit<Use, 'email'>): Promise<boolean> {
    return (await this.database.row(consumeToken, [tokenHash, at, event ?? null])) !== undefined;
  }

  async setStatus(id: string, status: OneTimeTokenStatus): Promise<OneTimeToken | undefined> {
    const updated = await updateReturning(this.database.entities, OneTimeToken, {
      where: { id },
      set: { status },
    });
    return updated?.row;
  }

  /** Deletes the token; false where there is none. */
  async delete(id: string): Promise<boolean> {
    const { affected } = await this.database.entities.delete(OneTimeToken, { id });
    return affected === 1;
  }

  /** Deletes up to `batch` tokens, of all tenants, that expired before then; says how many there were. */
  async sweep(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweep, [cutoff, batch]))?.swept ?? 0;
  }
}
