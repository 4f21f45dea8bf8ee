import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries about those who did not prove who they are, which are deleted sooner than others. */
export class LogsOfStrangers1795400100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table logs add column of_stranger boolean not null default false');
    await runner.query('create index logs__of_stranger on logs (tenant_id, created_at) where of_stranger');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table logs drop column of_stranger');
  }
}
