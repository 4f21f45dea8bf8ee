import { describe, expect, it } from 'vitest';
import { migrate } from '#src/platform/database/migrator.js';
import { sql } from '../../support/sql.js';
import { databaseBefore, undoFrom } from '../migrations/database-before.js';

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

  it('holds where the release before comes back, also for who has no other setting', async () => {
    const { url, owner } = await databaseBefore('VerificationCodePolicy1795810210000');
    await migrate(owner);
    await sql(
      url,
      `insert into tenant_configs (tenant_id, key, value) values
         ('one', 'signInExperience', '{"customCss": null}'),
         ('one', 'verificationCodePolicy', '{"maxRetryAttempts": 4}'),
         ('two', 'verificationCodePolicy', '{"maxRetryAttempts": 5}')`,
    );
    await undoFrom(owner, 'VerificationCodePolicy1795810210000');
    expect(await sql(url, 'select tenant_id, key, value from tenant_configs order by tenant_id')).toEqual([
      {
        tenant_id: 'one',
        key: 'signInExperience',
        value: { customCss: null, verificationCodePolicy: { maxRetryAttempts: 4 } },
      },
      {
        tenant_id: 'two',
        key: 'signInExperience',
        value: { verificationCodePolicy: { maxRetryAttempts: 5 } },
      },
    ]);
  });
});
