import { Injectable } from '@nestjs/common';
import type { SamlKeys } from '#src/modules/connectors/connectors.public.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { Database } from '#src/platform/database/database.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { NewSigningKey } from './new-signing-key.js';
import { MAX_SIGNING_KEYS } from './sso-signing-key.dto.js';

/** What may be shown of a key. */
export interface SsoSigningKeyRow {
  readonly id: string;
  readonly certificate: string;
  readonly active: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const encryptedPrivateKeys = encryptedColumn({
  table: 'sso_signing_keys',
  column: 'encrypted_private_key',
  key: ['sso_connector_id', 'id'],
});

const selectKeys = namedQuery(
  'signing keys of an sso connector',
  `select id, certificate, active, created_at as "createdAt", expires_at as "expiresAt"
   from sso_signing_keys where sso_connector_id = $1 order by created_at desc, id desc limit $2`,
);
const selectPrivate = namedQuery(
  'private keys of an sso connector',
  `select id, active, encrypted_private_key as "encryptedPrivateKey"
   from sso_signing_keys where sso_connector_id = $1 order by active desc, created_at desc, id desc limit $2`,
);
const selectActive = namedQuery(
  'active signing key of an sso connector',
  'select id from sso_signing_keys where sso_connector_id = $1 and active',
);
const insertKey = namedQuery(
  'signing key of an sso connector, insert',
  `insert into sso_signing_keys (id, sso_connector_id, encrypted_private_key, certificate, active, created_at, expires_at)
   values ($1, $2, $3, $4, $5, clock_timestamp(), to_timestamp($6::double precision / 1000))
   returning id, certificate, active, created_at as "createdAt", expires_at as "expiresAt"`,
);
const deactivateOthers = namedQuery(
  'other signing keys of an sso connector, deactivate',
  'update sso_signing_keys set active = false where sso_connector_id = $1 and id <> $2 and active',
);
const setActive = namedQuery(
  'signing key of an sso connector, update',
  `update sso_signing_keys set active = $3 where sso_connector_id = $1 and id = $2
   returning id, certificate, active, created_at as "createdAt", expires_at as "expiresAt"`,
);
const deleteKey = namedQuery(
  'signing key of an sso connector, delete',
  'delete from sso_signing_keys where sso_connector_id = $1 and id = $2',
);

/** Stores the keys of connectors that speak SAML. */
@Injectable()
export class SsoSigningKeyRepository {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
  ) {}

  /** The newest first. */
  list(connectorId: string): Promise<SsoSigningKeyRow[]> {
    return this.database.rows<SsoSigningKeyRow & object>(selectKeys, [connectorId, MAX_SIGNING_KEYS]);
  }

  async hasActive(connectorId: string): Promise<boolean> {
    return (await this.database.row(selectActive, [connectorId])) !== undefined;
  }

  /** The active one signs. A provider may encrypt for any of which it was told, first of all for that. */
  async open(connectorId: string): Promise<SamlKeys> {
    const rows = await this.database.rows<{ id: string; active: boolean; encryptedPrivateKey: Buffer }>(
      selectPrivate,
      [connectorId, MAX_SIGNING_KEYS],
    );
    const decryption = rows.map(({ id, encryptedPrivateKey }) =>
      this.secrets.open(encryptedPrivateKey, encryptedPrivateKeys, id),
    );
    return { signing: rows[0]?.active ? decryption[0] : undefined, decryption };
  }

  async insert(
    connectorId: string,
    id: string,
    { privateKey, certificate, expiresAt, active }: NewSigningKey & { readonly active: boolean },
  ): Promise<SsoSigningKeyRow> {
    const sealed = this.secrets.seal(privateKey, encryptedPrivateKeys, id);
    const values = [id, connectorId, sealed, certificate, active, expiresAt.getTime()];
    const row = await this.database.row<SsoSigningKeyRow & object>(insertKey, values);
    if (!row) throw new Error('a row that was inserted was not returned');
    return row;
  }

  async deactivateOthers(connectorId: string, id: string): Promise<void> {
    await this.database.rows(deactivateOthers, [connectorId, id]);
  }

  setActive(connectorId: string, id: string, active: boolean): Promise<SsoSigningKeyRow | undefined> {
    return this.database.row<SsoSigningKeyRow & object>(setActive, [connectorId, id, active]);
  }

  async delete(connectorId: string, id: string): Promise<void> {
    await this.database.rows(deleteKey, [connectorId, id]);
  }
}
