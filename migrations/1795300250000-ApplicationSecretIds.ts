import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withoutForce } from './support/without-force.js';

/**
 * Names a secret of an application for ever, so that it can be renamed without being sealed again. Version 1 of the
 * envelope sealed it for its application and its name: that becomes the id of those that exist.
 *
 * The trigger serves the previous release, which knows no ids, and seals anew what it renames. It can go in the next one.
 */
export class ApplicationSecretIds1795300250000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table application_secrets add column id text');
    await runner.query(`
      create function name_application_secret() returns trigger language plpgsql as $$
      begin
        new.id := new.application_id || '/' || new.name;
        return new;
      end $$`);
    await runner.query(`
      create trigger name_secret_without_id before insert on application_secrets
      for each row when (new.id is null) execute function name_application_secret()`);
    await runner.query(`
      create trigger name_secret_sealed_for_name before update of encrypted_value on application_secrets
      for each row when (substring(new.encrypted_value for 1) = '\\x01') execute function name_application_secret()`);
    await withoutForce(runner, ['application_secrets'], async () => {
      await runner.query(`update application_secrets set id = application_id || '/' || name`);
      await runner.query('set constraints all immediate');
      await runner.query(`
        alter table application_secrets
          alter column id set not null,
          add constraint application_secrets__id unique (tenant_id, id)`);
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger name_secret_sealed_for_name on application_secrets');
    await runner.query('drop trigger name_secret_without_id on application_secrets');
    await runner.query('drop function name_application_secret');
    await runner.query('alter table application_secrets drop column id');
  }
}
