import { entities } from '#src/app.entities.js';
import { Clock } from '#src/kernel/clock.js';
import { OidcKeyRepository } from '#src/oidc/keys/oidc-key.repository.js';
import { keyOf } from '#src/oidc/keys/oidc-key.js';
import type { Config } from '#src/platform/config/config.js';
import { Envelope } from '#src/platform/crypto/envelope.js';
import { rereadKeys } from '#src/platform/crypto/key-encryption-keys.js';
import { proveKeys } from '#src/platform/crypto/key-proof.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import type { Database } from '#src/platform/database/database.js';
import { jobConnection, JobDatabase } from '#src/platform/database/job-database.js';
import { pendingMigrations } from '#src/platform/database/migration-names.js';
import {
  type DatabaseUrls,
  openPool,
  requireDatabase,
  servingConnection,
} from '#src/platform/database/open-database.js';
import { Outages } from '#src/platform/database/outages.js';
import { OwnerAccess } from '#src/platform/database/owner-connection.js';
import { type Roles, roleNames } from '#src/platform/database/roles.js';
import { isolationFaults, proveJobs } from '#src/platform/database/start-up-proof.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { examine, type Finding, type Report } from './finding.js';
import { jobsSeen, tenantsOf, timeOf } from './owner-questions.js';

const DAY_MILLISECONDS = 86_400_000;
/** Older signing keys are worth a thought. */
const OLD_DAYS = 365;
/** Tokens of a server whose clock is further off look made in the future, or end early. */
const CLOCK_MILLISECONDS = 5_000;

type Found = Omit<Finding, 'matter'>;
const fine = (says: string): Found => ({ state: 'fine', says });

/** Looks at a database, changing nothing in it. */
export async function examineDatabase(config: Config, urls: DatabaseUrls, report: Report): Promise<void> {
  const owner = new OwnerAccess(urls.owner);
  const reached = await examine(report, 'database', async () => {
    await requireDatabase(urls);
    const version = await owner.run(async (client) => {
      const { rows } = await client.query<{ server_version: string }>('show server_version');
      return rows[0]?.server_version;
    });
    return fine(`PostgreSQL ${version} answers`);
  });
  if (reached === 'wrong') return;
  await examine(report, 'time', () => timeFound(owner));
  const migrated = await examine(report, 'schema', () => schemaFound(owner));
  if (migrated === 'wrong') return;
  const roles = await owner.run(roleNames);
  const serving = await examineIsolation(urls, roles, report);
  await examine(report, 'jobs', () => jobsFound(urls, roles));
  // To such a role tenants look mixed, or not there.
  if (serving === 'wrong')
    report({ state: 'unchecked', matter: 'keys', says: 'the role that serves requests is wrong' });
  else await examineKeys(config, urls, { owner, roles, report });
}

async function timeFound(owner: OwnerAccess): Promise<Found> {
  const apart = await owner.run(timeOf);
  if (Math.abs(apart) <= CLOCK_MILLISECONDS)
    return fine('the clocks of this machine and of the database agree');
  return {
    state: 'wrong',
    says: `the clock of this machine is ${Math.round(apart / 1000)} s ahead of that of the database`,
    remedy: 'Let both machines set their clocks by NTP.',
  };
}

async function schemaFound(owner: OwnerAccess): Promise<Found> {
  const { length } = await owner.run(pendingMigrations);
  if (length === 0) return fine('every migration of this build is applied');
  const remedy = 'Run npm run migrate, or start the server, which does the same.';
  return { state: 'wrong', says: `${length} migrations of this build are not applied`, remedy };
}

/** Returns how it stands with the role that serves requests. */
async function examineIsolation(urls: DatabaseUrls, roles: Roles, report: Report): Promise<Finding['state']> {
  const faults = isolationFaults(servingConnection(urls, roles.runtime));
  const ofRoles = await examine(report, 'roles', async () => {
    const { ofRole } = await faults;
    if (ofRole.length > 0) {
      const remedy =
        'Make a login that has none of this (create role portico_app login), set DB_RUNTIME_URL to it, and start again: the start gives it its rights.';
      return { state: 'wrong', says: ofRole.join('\n'), remedy };
    }
    if (urls.runtime === undefined) {
      const remedy = 'Make a login for requests and set DB_RUNTIME_URL: docs/how-to/run-in-production.md.';
      return {
        state: 'advice',
        says: 'requests are served by a connection of the owner, who gave up its rights',
        remedy,
      };
    }
    return fine('the role that serves requests owns nothing and bypasses nothing');
  });
  await examine(report, 'isolation', async () => {
    const { ofTables } = await faults;
    if (ofTables.length === 0) return fine('row-level security is forced on every table of tenants');
    const remedy =
      'Stop the server. Put back what the migration of each table says (alter table … enable, force row level security; create policy …).';
    return { state: 'wrong', says: ofTables.join('\n'), remedy };
  });
  return ofRoles;
}

async function jobsFound({ owner }: DatabaseUrls, { jobs }: Roles): Promise<Found> {
  const connection = jobConnection(owner, jobs);
  await proveJobs(connection);
  const { workers, overdue } = await jobsSeen(new JobDatabase(connection));
  const remedy = 'Start a process that runs jobs (WORKER_CONCURRENCY above 0, or WORKER_ONLY=true).';
  if (workers > 0 && overdue === 0) return fine('jobs are seen and run');
  if (workers > 0)
    return {
      state: 'advice',
      says: `${overdue} jobs wait for more than five minutes`,
      remedy: `See what the log says of them. ${remedy}`,
    };
  if (overdue > 0)
    return {
      state: 'wrong',
      says: `nobody runs jobs, and ${overdue} wait for more than five minutes`,
      remedy,
    };
  return { state: 'unchecked', says: 'a worker would see them; none is running now' };
}

async function examineKeys(
  config: Config,
  urls: DatabaseUrls,
  { owner, roles, report }: { owner: OwnerAccess; roles: Roles; report: Report },
): Promise<void> {
  const connection = servingConnection(urls, roles.runtime);
  const pool = await openPool(config, { connection, entities, reach: new Outages().of(connection) });
  const { database } = pool;
  try {
    const opened = await examine(report, 'encryption key', async () => {
      await proveKeys({ owner, database, secrets: secretsOf(config) });
      return fine('it opens what is stored');
    });
    if (opened === 'fine') await examineSigningKeys({ owner, database, secrets: secretsOf(config), report });
  } finally {
    await pool.close();
  }
}

const secretsOf = (config: Config): Secrets => new Secrets(new Envelope(rereadKeys(config)));

interface Keys {
  readonly owner: OwnerAccess;
  readonly database: Database;
  readonly secrets: Secrets;
  readonly report: Report;
}

const examineSigningKeys = ({ owner, database, secrets, report }: Keys): Promise<Finding['state']> =>
  examine(report, 'signing keys', async () => {
    const keys = new OidcKeyRepository(database, secrets);
    const [without, ages]: [string[], number[]] = [[], []];
    for (const tenantId of await owner.run(tenantsOf)) {
      const current = keyOf(await TenantContext.run(tenantId, () => keys.list()), 'Current');
      if (current) ages.push(Clock.now() - current.createdAt.getTime());
      else without.push(tenantId);
    }
    if (without.length > 0) {
      const remedy = `Complete them: ${without.map((id) => `npm run tenant create ${id}`).join('; ')}`;
      return { state: 'wrong', says: `none signs for ${without.join(', ')}`, remedy };
    }
    const days = Math.floor(Math.max(0, ...ages) / DAY_MILLISECONDS);
    const says = `one signs for each of ${ages.length} tenants; the oldest is ${days} days old`;
    if (days < OLD_DAYS) return fine(says);
    return { state: 'advice', says, remedy: 'Rotate it: docs/how-to/rotate-keys.md.' };
  });
