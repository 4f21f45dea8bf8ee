import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockAll, rowLocks } from '#src/platform/database/row-locks.js';
import { updateReturning } from '#src/platform/database/update-returning.js';
import { ApplicationSecret } from './application-secret.entity.js';

/** Each secret of an application is compared at every token request. */
const MAX_SECRETS = 100;

export const encryptedSecrets = encryptedColumn({
  table: 'application_secrets',
  column: 'encrypted_value',
  key: ['id'],
});

/** The secrets of applications older than named secrets. */
export const encryptedLegacySecrets = encryptedColumn({
  table: 'applications',
  column: 'encrypted_legacy_secret',
  key: ['id'],
});

const applicationLocks = rowLocks('applications');

const insertSecret = namedQuery(
  'insert application secret',
  `insert into application_secrets (application_id, type, name, id, encrypted_value, value_hash, expires_at)
   select id, type, $2::varchar, $3::text, $4::bytea, $5::bytea, $6::timestamptz from applications where id = $1
   returning tenant_id as "tenantId", application_id as "applicationId", name, id, encrypted_value as "encryptedValue",
     created_at as "createdAt", expires_at as "expiresAt"`,
);

export interface SecretKey {
  readonly applicationId: string;
  readonly name: string;
}

export interface NewSecret extends SecretKey {
  readonly id: string;
  readonly encryptedValue: Buffer;
  readonly valueHash: Buffer;
  readonly expiresAt: Date | null;
}

/** A secret as its owners see it, before it is opened. */
export type SealedSecret = Pick<
  ApplicationSecret,
  'tenantId' | 'applicationId' | 'name' | 'id' | 'encryptedValue' | 'createdAt' | 'expiresAt'
>;

@Injectable()
export class ApplicationSecretRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Newest first. */
  list(applicationId: string): Promise<SealedSecret[]> {
    return this.lists.first((take) =>
      this.database.entities.find(ApplicationSecret, {
        where: { applicationId },
        order: { createdAt: 'DESC', name: 'DESC' },
        take,
      }),
    );
  }

  /** Lets nobody else add a secret to the application until the unit of work ends. Returns false where there is none. */
  lockApplication(applicationId: string): Promise<boolean> {
    return lockAll(this.database, applicationLocks.noKeyUpdate, [applicationId]);
  }

  /** Returns true where the application has as many secrets as it can have. */
  async isFull(applicationId: string): Promise<boolean> {
    return (await this.database.entities.countBy(ApplicationSecret, { applicationId })) >= MAX_SECRETS;
  }

  /** Adds a secret of the application's type, which the database judges; undefined where there is no application. */
  insert({
    applicationId,
    name,
    id,
    encryptedValue,
    valueHash,
    expiresAt,
  }: NewSecret): Promise<SealedSecret | undefined> {
    const values = [applicationId, name, id, encryptedValue, valueHash, expiresAt];
    return this.database.row<SealedSecret>(insertSecret, values);
  }

  async rename({ applicationId, name }: SecretKey, to: string): Promise<SealedSecret | undefined> {
    const updated = await updateReturning(this.database.entities, ApplicationSecret, {
      where: { applicationId, name },
      set: { name: to },
    });
    return updated?.row;
  }

  /** Deletes the secret. Returns false where there is none. */
  async delete({ applicationId, name }: SecretKey): Promise<boolean> {
    const { affected } = await this.database.entities.delete(ApplicationSecret, { applicationId, name });
    return affected === 1;
  }
}
