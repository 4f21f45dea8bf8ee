import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { Database } from '#src/platform/database/database.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockAll, rowLocks } from '#src/platform/database/row-locks.js';
import type { EnrolledType } from './enrolled-factor.js';

/** The secret of an authenticator application, or backup codes as a JSON array. */
export const encryptedFactorSecrets = encryptedColumn({
  table: 'mfa_factors',
  column: 'encrypted_secret',
  key: ['id'],
});

export interface NewFactor {
  readonly id: string;
  readonly userId: string;
  readonly type: EnrolledType;
  readonly encryptedSecret?: Buffer;
  readonly lastUsedStep?: number | undefined;
}

export interface StoredFactor {
  readonly id: string;
  readonly type: EnrolledType;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly agent: string | null;
  readonly name: string | null;
  readonly rpId: string | null;
  readonly unusedCodes: number;
}

export interface SealedFactor {
  readonly id: string;
  readonly encryptedSecret: Buffer;
}

const insertFactor = namedQuery(
  'insert second factor',
  `insert into mfa_factors (id, user_id, type, encrypted_secret, last_used_step) values ($1, $2, $3, $4, $5)
   on conflict (tenant_id, user_id, type) where type <> 'WebAuthn' do nothing returning id`,
);
const selectFactors = namedQuery(
  'second factors of a user',
  `select f.id, f.type, f.created_at as "createdAt", f.last_used_at as "lastUsedAt", w.agent, w.name, w.rp_id as "rpId",
     (select count(*)::integer from backup_codes b
      where b.tenant_id = f.tenant_id and b.factor_id = f.id and b.used_at is null) as "unusedCodes"
   from mfa_factors f
     left join webauthn_credentials w on w.tenant_id = f.tenant_id and w.factor_id = f.id
   where f.user_id = $1 order by f.created_at, f.id`,
);
const deleteFactor = namedQuery(
  'delete second factor',
  'delete from mfa_factors where id = $1 and user_id = $2 returning id',
);
const deleteFactorOfType = namedQuery(
  'delete second factor of a type',
  `delete from mfa_factors where user_id = $1 and type = $2 and type <> 'WebAuthn' returning id`,
);
const selectSealed = namedQuery(
  'secret of a second factor',
  `select id, encrypted_secret as "encryptedSecret" from mfa_factors
   where user_id = $1 and type = $2 and type <> 'WebAuthn'`,
);
const spendStep = namedQuery(
  'spend time step of a second factor',
  `update mfa_factors set last_used_step = $2, last_used_at = to_timestamp($3::double precision / 1000)
   where id = $1 and (last_used_step is null or last_used_step < $2) returning id`,
);

/** The factors of users, whatever their type. */
@Injectable()
export class MfaFactorRepository {
  constructor(private readonly database: Database) {}

  /** Throws where there is no such user. Nobody else sets up or removes a factor of the user until the unit of work ends. */
  async requireUser(userId: string): Promise<void> {
    const exists = await lockAll(this.database, rowLocks('users').noKeyUpdate, [userId]);
    if (!exists) throw EntityErrors.notFound('user', userId);
  }

  /** False where the user has one of a type of which there is one at most. */
  async insert({ id, userId, type, encryptedSecret, lastUsedStep }: NewFactor): Promise<boolean> {
    const values = [id, userId, type, encryptedSecret ?? null, lastUsedStep ?? null];
    return (await this.database.row(insertFactor, values)) !== undefined;
  }

  /** The oldest first. */
  list(userId: string): Promise<StoredFactor[]> {
    return this.database.rows<StoredFactor & object>(selectFactors, [userId]);
  }

  /** False where the user has no such factor. */
  async delete(userId: string, id: string): Promise<boolean> {
    return (await this.database.row(deleteFactor, [id, userId])) !== undefined;
  }

  /** The id of what was deleted; undefined where there was none. */
  async deleteOfType(userId: string, type: EnrolledType): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(deleteFactorOfType, [userId, type]))?.id;
  }

  findSealed(userId: string, type: EnrolledType): Promise<SealedFactor | undefined> {
    return this.database.row<SealedFactor & object>(selectSealed, [userId, type]);
  }

  /** False where that step, or a later one, was used. `now` is in epoch milliseconds. */
  async spendStep(id: string, step: number, now: number): Promise<boolean> {
    return (await this.database.row(spendStep, [id, step, now])) !== undefined;
  }
}
