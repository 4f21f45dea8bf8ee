import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { ApplicationType, ClientApplication } from './application.types.js';

const insertApplication = namedQuery(
  'insert application',
  `insert into applications (id, name, description, type) values ($1, $2, $3, $4)`,
);
const insertSecret = namedQuery(
  'insert application secret',
  `insert into application_secrets (application_id, name, encrypted_value, value_hash) values ($1, $2, $3, $4)`,
);
const selectClient = namedQuery(
  'client application',
  `select a.id, a.type, a.oidc_client_metadata as "oidcClientMetadata", a.custom_client_metadata as "customClientMetadata",
     coalesce((
       select json_agg(json_build_object(
         'name', s.name, 'valueHash', encode(s.value_hash, 'hex'), 'expiresAt', extract(epoch from s.expires_at) * 1000))
       from application_secrets s
       where s.tenant_id = a.tenant_id and s.application_id = a.id
     ), '[]') as secrets
   from applications a where a.id = $1`,
);

interface NewApplication {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly type: ApplicationType;
}

interface NewSecret {
  readonly name: string;
  readonly encryptedValue: Buffer;
  readonly valueHash: Buffer;
}

@Injectable()
export class ApplicationRepository {
  constructor(private readonly database: Database) {}

  async insert({ id, name, description, type }: NewApplication): Promise<void> {
    await this.database.rows(insertApplication, [id, name, description, type]);
  }

  async insertSecret(applicationId: string, { name, encryptedValue, valueHash }: NewSecret): Promise<void> {
    await this.database.rows(insertSecret, [applicationId, name, encryptedValue, valueHash]);
  }

  /** What the OpenID provider needs to know about a client, in one statement. */
  findClient(id: string): Promise<ClientApplication | undefined> {
    return this.database.row<ClientApplication>(selectClient, [id]);
  }
}
