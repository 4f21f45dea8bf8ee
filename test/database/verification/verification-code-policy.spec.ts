import { describe, expect, it } from 'vitest';
import { migrate } from '#src/platform/database/migrator.js';
import { sql } from '../../support/sql.js';
import { databaseBefore } from '../migrations/database-before.js';

describe('the policy for codes that a tenant had set before it was a setting of its own', () => {
  it('still holds', async () => {
    const { url, owner } = await databaseBefore('VerificationCodePolicy1795810210000');
    await sql(
      url,
      `insert into tenant_configs (tenant_id, key, value) values
         ('one', 'signInExperience', '{"verificationCodePolicy": {"maxRetryAttempts": 3}, "customCss": null}'),
         ('two', 'signInExperience', '{}')`,
    );
    await migrate(owner);
    expect(
      await sql(url, `select tenant_id, value from tenant_configs where key = 'verificationCodePolicy'`),
    ).toEqual([{ tenant_id: 'one', value: { maxRetryAttempts: 3 } }]);
  });
});
