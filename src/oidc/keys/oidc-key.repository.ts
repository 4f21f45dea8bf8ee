import { Injectable } from '@nestjs/common';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const TABLE = 'oidc_keys';

/** What a key is for, in the words of the REST API. */
export type OidcKeyType = 'private-keys' | 'cookie-keys';

export type OidcKeyStatus = 'Current' | 'Next' | 'Previous';

export interface OidcKey {
  readonly id: string;
  readonly type: OidcKeyType;
  /** Of signing keys only: which of them signs, will sign, or did. */
  readonly status: OidcKeyStatus | null;
  /** A private JWK as JSON, or the text that signs cookies. */
  readonly value: string;
}

const insertKey = namedQuery(
  'insert oidc key',
  `insert into oidc_keys (id, type, status, encrypted_key) values ($1, $2, $3, $4) on conflict do nothing`,
);
/** Signing keys in the order of the JWKS: Current, Next, Previous. Cookie keys: newest first. */
const selectKeys = namedQuery(
  'oidc keys',
  `select id, type, status, encrypted_key as "encryptedKey" from oidc_keys
   order by array_position(array['Current', 'Next', 'Previous'], status::text), created_at desc limit 20`,
);

@Injectable()
export class OidcKeyRepository {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
  ) {}

  /** Adds a key, unless a signing key has the same status already. */
  async add({ id, type, status, value }: OidcKey): Promise<void> {
    await this.database.rows(insertKey, [id, type, status, this.secrets.seal(value, TABLE, id)]);
  }

  async list(): Promise<OidcKey[]> {
    const rows = await this.database.rows<Omit<OidcKey, 'value'> & { encryptedKey: Buffer }>(selectKeys, []);
    return rows.map(({ encryptedKey, ...key }) => ({
      ...key,
      value: this.secrets.open(encryptedKey, TABLE, key.id),
    }));
  }
}
