import { access, constants } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { ImportReport } from './user-import/import-report.js';
import { describeFile, type Line, linesOf } from './user-import/lines.js';
import { UserImport } from './user-import/user-import.js';
import { MAX_LINE_BYTES } from './user-import/user-line.js';
import { withApp } from './with-app.js';

/** Lines that are stored together: one commit and one job for all of them, and some MB at most. */
const BATCH = 20;

interface Order {
  readonly tenantId: string;
  readonly file: string;
  /** Where invalid lines are written to. */
  readonly report?: string;
  /** Whether the unfinished import of another file is given up. */
  readonly forget: boolean;
}

/**
 * Makes a user of each line of a file, beside a running server or without one. Interrupted, it goes on where it was when
 * it is called again. The exit code says whether every line made a user.
 */
export async function importUsers(args: readonly string[]): Promise<void> {
  const order = orderOf(args);
  await access(order.file, constants.R_OK).catch(() => {
    throw new StartUpFault(`The file ${order.file} cannot be read.`);
  });
  await withApp(async (app) => {
    if (!(await app.get(TenantProvisioner).exists(order.tenantId)))
      throw new StartUpFault(`There is no tenant "${order.tenantId}".`);
    await TenantContext.run(order.tenantId, () => run(app, order));
  });
}

function orderOf(args: readonly string[]): Order {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { report: { type: 'string' }, forget: { type: 'boolean', default: false } },
    });
    const [tenantId, file, ...others] = positionals;
    if (tenantId && file && others.length === 0) return { tenantId, file, ...values };
  } catch {
    // Said below.
  }
  throw new StartUpFault('users import <tenant> <file.ndjson> [--report FILE] [--forget]');
}

async function run(app: INestApplicationContext, { file, report: reportFile, forget }: Order): Promise<void> {
  const { digest, lines } = await describeFile(file);
  const users = await UserImport.of(app, digest, forget);
  const report = new ImportReport(lines, reportFile);
  report.begin(users.progress);
  if (!users.progress.isFinished) await addAll(users, file, report);
  report.end(users.progress);
  if (!users.progress.isFinished || users.progress.invalid > 0) process.exitCode = 1;
}

/** Until the end of the file or a signal, whichever comes first. */
async function addAll(users: UserImport, file: string, report: ImportReport): Promise<void> {
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());
  for await (const lines of batchesOf(file, users.progress.line)) {
    if (interrupted.signal.aborted) return;
    await users.add(lines, ({ number, fault }) => report.invalid(number, fault));
    report.step(users.progress);
  }
  await users.finish();
}

/** The lines after that one, as many at a time as become one transaction. */
async function* batchesOf(file: string, after: number): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  for await (const line of linesOf(file, MAX_LINE_BYTES)) {
    if (line.number <= after || line.text?.trim() === '') continue;
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
