import { Injectable } from '@nestjs/common';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const ASSERTION = new HashPurpose('saml-assertion');

const insertUsed = namedQuery(
  'use saml assertion',
  `insert into saml_used_assertions (assertion_hash, expires_at) values ($1, $2)
   on conflict (tenant_id, assertion_hash) do nothing returning assertion_hash`,
);
const sweep = namedQuery(
  'sweep used saml assertions',
  `select sweep_saml_used_assertions(to_timestamp($1::double precision / 1000), $2) as swept`,
);

/** Remembers which assertions were used, as long as they might be taken again. */
@Injectable()
export class UsedAssertionRepository {
  constructor(
    private readonly database: Database,
    private readonly keyedHash: KeyedHash,
  ) {}

  /** Says whether it was the first time. */
  async use(
    { issuer, id }: { readonly issuer: string; readonly id: string },
    expiresAt: number,
  ): Promise<boolean> {
    const hash = await this.keyedHash.of(ASSERTION, `${issuer}\n${id}`);
    return (await this.database.row(insertUsed, [hash, new Date(expiresAt)])) !== undefined;
  }

  /** Deletes up to `batch` rows, of all tenants, that say nothing any more; says how many there were. */
  async sweep(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweep, [cutoff, batch]))?.swept ?? 0;
  }
}
