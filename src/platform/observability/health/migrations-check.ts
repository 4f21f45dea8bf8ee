import { pendingMigrations } from '#src/platform/database/migration-names.js';
import type { OwnerAccess } from '#src/platform/database/owner-connection.js';
import type { ReadinessCheck } from './readiness-check.js';

/** The schema changes at a deployment only, and asking takes a connection of its own. */
const MEMORY_MILLISECONDS = 60_000;

/**
 * Whether every migration of this build is applied. Later ones do not matter: the schema of a release serves the one
 * before it.
 */
export class MigrationsCheck implements ReadinessCheck {
  readonly name = 'migrations';
  private appliedAt?: number;

  constructor(private readonly owner: OwnerAccess) {}

  async check(): Promise<boolean> {
    const now = performance.now();
    if (this.appliedAt !== undefined && now - this.appliedAt < MEMORY_MILLISECONDS) return true;
    if ((await this.owner.run(pendingMigrations)).length > 0) return false;
    this.appliedAt = now;
    return true;
  }
}
