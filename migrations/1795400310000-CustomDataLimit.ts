import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['applications', 'organizations', 'users'];

/**
 * Custom data has 32 KB, so that a page has room for a hundred rows. What was stored before may be larger: it stays, and
 * may be replaced by what is no larger. A check constraint could not compare the two. Bytes are those of the text that
 * PostgreSQL writes, which is what is read.
 */
export class CustomDataLimit1795400310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function limit_custom_data() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and octet_length(new.custom_data::text) <= octet_length(old.custom_data::text) then
          return new;
        end if;
        raise string_data_right_truncation using message = 'custom data has more than 32 KB', table = tg_table_name;
      end $$`);
    for (const table of TABLES) {
      await runner.query(`
        create trigger ${table}__custom_data before insert or update of custom_data on ${table}
        for each row when (octet_length(new.custom_data::text) > 32768) execute function limit_custom_data()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop trigger ${table}__custom_data on ${table}`);
    await runner.query('drop function limit_custom_data');
  }
}
