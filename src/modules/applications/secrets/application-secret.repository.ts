import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { updateReturning } from '#src/platform/database/update-returning.js';
import { ApplicationSecret } from './application-secret.entity.js';
import { MAX_LISTED_SECRETS } from './application-secret.dto.js';

/** Each secret of an application is compared at every token request. */
const MAX_SECRETS = 100;

const insertSecret = namedQuery(
  'insert application secret',
  `insert into application_secrets (application_id, type, name, encrypted_value, value_hash, expires_at)
   select id, type, $2::varchar, $3::bytea, $4::bytea, $5::timestamptz from applications where id = $1
   returning tenant_id as "tenantId", application_id as "applicationId", name, encrypted_value as "encryptedValue",
     created_at as "createdAt", expires_at as "expiresAt"`,
);

export interface SecretKey {
  readonly applicationId: string;
  readonly name: string;
}

export interface NewSecret extends SecretKey {
  readonly encryptedValue: Buffer;
  readonly valueHash: Buffer;
  readonly expiresAt: Date | null;
}

/** A secret as its owners see it, before it is opened. */
export type SealedSecret = Pick<
  ApplicationSecret,
  'tenantId' | 'applicationId' | 'name' | 'encryptedValue' | 'createdAt' | 'expiresAt'
>;

@Injectable()
export class ApplicationSecretRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  list(applicationId: string): Promise<SealedSecret[]> {
    return this.database.entities.find(ApplicationSecret, {
      where: { applicationId },
      order: { createdAt: 'DESC', name: 'DESC' },
      take: MAX_LISTED_SECRETS,
    });
  }

  /** Returns true where the application has as many secrets as it can have. */
  async isFull(applicationId: string): Promise<boolean> {
    return (await this.database.entities.countBy(ApplicationSecret, { applicationId })) >= MAX_SECRETS;
  }

  /** Adds a secret of the application's type, which the database judges; undefined where there is no application. */
  insert({
    applicationId,
    name,
    encryptedValue,
    valueHash,
    expiresAt,
  }: NewSecret): Promise<SealedSecret | undefined> {
    const values = [applicationId, name, encryptedValue, valueHash, expiresAt];
    return this.database.row<SealedSecret>(insertSecret, values);
  }

  /** Keeps the secret from changing until the end of the unit of work. */
  findForUpdate({ applicationId, name }: SecretKey): Promise<SealedSecret | null> {
    return this.database.entities.findOne(ApplicationSecret, {
      where: { applicationId, name },
      lock: { mode: 'pessimistic_write' },
    });
  }

  rename(
    { applicationId, name }: SecretKey,
    to: Pick<SealedSecret, 'name' | 'encryptedValue'>,
  ): Promise<SealedSecret | undefined> {
    return updateReturning(this.database.entities, ApplicationSecret, {
      where: { applicationId, name },
      set: to,
    });
  }

  /** Deletes the secret. Returns false where there is none. */
  async delete({ applicationId, name }: SecretKey): Promise<boolean> {
    const { affected } = await this.database.entities.delete(ApplicationSecret, { applicationId, name });
    return affected === 1;
  }
}
