import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From when on sessions of a user count, and the one that counts whenever it began: what a request of before would store
 * is held against both. What is known of a session, beside what the OpenID provider keeps, goes with its row.
 */
export class EndedSessions1795500400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table users add column sessions_valid_from timestamptz, add column spared_session varchar(64)',
    );
    await runner.query('alter table oidc_artefacts add column context jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table oidc_artefacts drop column context');
    await runner.query('alter table users drop column sessions_valid_from, drop column spared_session');
  }
}
