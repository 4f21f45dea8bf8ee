import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { ADMIN_TENANT, DEFAULT_TENANT, TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { ForeignSnapshot } from '#src/platform/database/foreign-snapshot.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { ImportReport } from './logto-import/import-report.js';
import { LogtoImport } from './logto-import/logto-import.js';
import { withApp } from './with-app.js';

/** Logto's table, not ours. */
const LOGTO_TENANTS = 'tenants';

interface Order {
  /** The address of Logto's PostgreSQL. */
  readonly from: string;
  /** The tenant, which has the same id on both sides. */
  readonly tenant: string;
  /** Whether all is undone in the end. */
  readonly dryRun: boolean;
  /** Where everything is written to that stays behind. */
  readonly report?: string;
}

/** Ends a dry run: what it did is undone. */
class EndOfDryRun extends Error {}

/**
 * Brings a tenant over from the database of Logto 1.42, which may go on running. The exit code says whether every row came
 * along.
 */
export async function importLogto(args: readonly string[]): Promise<void> {
  const order = orderOf(args);
  if (order.tenant === ADMIN_TENANT)
    throw new StartUpFault('The tenant of the operators is not moved: each server has its own.');
  const source = await ForeignSnapshot.open(order.from).catch((error: unknown) => {
    throw new StartUpFault(`Logto's database cannot be opened: ${String(error)}`);
  });
  try {
    await withApp(async (app) => {
      if (!(await app.get(TenantProvisioner).exists(order.tenant)))
        throw new StartUpFault(`There is no tenant "${order.tenant}". Make it first: npm run tenant create`);
      await TenantContext.run(order.tenant, () => run(app, source, order));
    });
  } finally {
    await source.close();
  }
}

function orderOf(args: readonly string[]): Order {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        from: { type: 'string' },
        tenant: { type: 'string', default: DEFAULT_TENANT },
        'dry-run': { type: 'boolean', default: false },
        report: { type: 'string' },
      },
    });
    const { from, tenant, report, 'dry-run': dryRun } = values;
    if (from !== undefined) return { from, tenant, dryRun, report };
  } catch {
    // Said below.
  }
  throw new StartUpFault('import-logto --from postgres://… [--tenant ID] [--dry-run] [--report FILE]');
}

async function run(
  app: INestApplicationContext,
  source: ForeignSnapshot,
  { dryRun, report: file }: Order,
): Promise<void> {
  const report = new ImportReport(file);
  const logto = new LogtoImport(app, source, report);
  await requireTenantOf(source, logto);
  // A dry run does everything, in one transaction, and so finds what the database would refuse as well.
  await (dryRun ? undone(app.get(UnitOfWork), () => logto.run()) : logto.run());
  report.finish(dryRun);
  if (report.isIncomplete) process.exitCode = 1;
}

async function requireTenantOf(source: ForeignSnapshot, { sourceTables }: LogtoImport): Promise<void> {
  const missing = await source.missingTables(sourceTables);
  if (missing.length > 0) {
    throw new StartUpFault(
      `That is no database of Logto 1.42: it lacks ${missing.join(', ')}. Bring Logto up to 1.42 first.`,
    );
  }
  if ((await source.count({ table: LOGTO_TENANTS, column: 'id', value: TenantContext.get() })) === 0) {
    throw new StartUpFault(
      `Logto has no tenant "${TenantContext.get()}", or does not show it to this account: read as the owner of its tables.`,
    );
  }
}

async function undone(unitOfWork: UnitOfWork, work: () => Promise<void>): Promise<void> {
  const ended = unitOfWork.run(async () => {
    await work();
    throw new EndOfDryRun();
  });
  await ended.catch((error: unknown) => {
    if (!(error instanceof EndOfDryRun)) throw error;
  });
}
