import { migrationNames } from '#src/platform/database/migration-names.js';
import type { OwnerAccess } from '#src/platform/database/owner-connection.js';
import type { ReadinessCheck } from './readiness-check.js';

/** The schema changes at a deployment only, and asking takes a connection of its own. */
const MEMORY_MILLISECONDS = 60_000;

/**
 * Whether every migration of this build is applied. Later ones do not matter: the schema of a release serves the one
 * before it. Requests may not read the record of migrations, so the owner is asked.
 */
export class MigrationsCheck implements ReadinessCheck {
  readonly name = 'migrations';
  private appliedAt?: number;

  constructor(private readonly owner: OwnerAccess) {}

  async check(): Promise<boolean> {
    const now = performance.now();
    if (this.appliedAt !== undefined && now - this.appliedAt < MEMORY_MILLISECONDS) return true;
    const expected = await migrationNames();
    const applied = await this.appliedAmong(expected);
    if (applied < expected.length) return false;
    this.appliedAt = now;
    return true;
  }

  private appliedAmong(names: readonly string[]): Promise<number> {
    return this.owner.run(async (owner) => {
      const { rows } = await owner.query<{ count: number }>(
        'select count(distinct name)::int as count from portico_migrations.migrations where name = any ($1)',
        [names],
      );
      return rows[0]?.count ?? 0;
    });
  }
}
