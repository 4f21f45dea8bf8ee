import type { INestApplicationContext } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import { ApplicationSecrets } from '#src/modules/applications/applications.public.js';
import { BackupCodeFactor, TotpFactor } from '#src/modules/mfa/mfa.public.js';
import { NewUsers, PersonalAccessTokens } from '#src/modules/users/users.public.js';
import { SigningKeys } from '#src/modules/webhooks/webhooks.public.js';
import { AUTHORITY_TOPIC } from '#src/platform/auth/authority.js';
import { Database } from '#src/platform/database/database.js';
import type { ForeignRow, ForeignRows, ForeignSnapshot } from '#src/platform/database/foreign-snapshot.js';
import { Notifications } from '#src/platform/database/notifications.js';
import { insertRows, type NewRow } from '#src/platform/database/row-insert.js';
import { savepoint } from '#src/platform/database/savepoint.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { Aliases } from './aliases.js';
import { BuiltInRepository } from './built-in.repository.js';
import type { ImportReport, Outcome, RowRemark } from './import-report.js';
import { type Conversion, type LogtoTable, RowFault } from './logto-table.js';
import { refusalRemark } from './refusal.js';
import { SettingsImport } from './settings.js';
import { accessTables } from './tables/access.js';
import { applicationTables } from './tables/applications.js';
import { hookTables } from './tables/hooks.js';
import { organizationTables, templateTables } from './tables/organizations.js';
import { resourceTables } from './tables/resources.js';
import { roleHolderTables, roleTables } from './tables/roles.js';
import { userTables } from './tables/users.js';

const SETTINGS_TABLES = ['tenants', 'sign_in_experiences', 'logto_configs'];

interface Converted extends Conversion {
  readonly id: string;
}

/**
 * The import of a tenant of Logto into the current one. Rows keep their ids, and one whose id is taken is left alone, so a
 * second import adds what the first one lacked. Each batch is a transaction. Nothing is announced: no webhook hears of it.
 */
export class LogtoImport {
  private readonly database: Database;
  private readonly unitOfWork: UnitOfWork;
  private readonly notifications: Notifications;
  private readonly settings: SettingsImport;
  private readonly tables: readonly LogtoTable[];

  constructor(
    private readonly app: INestApplicationContext,
    private readonly source: ForeignSnapshot,
    private readonly report: ImportReport,
  ) {
    this.database = app.get(Database);
    this.unitOfWork = app.get(UnitOfWork);
    this.notifications = app.get(Notifications);
    this.settings = new SettingsImport(app);
    const [builtIn, aliases] = [new BuiltInRepository(this.database), new Aliases()];
    // In the order in which rows refer to each other.
    this.tables = [
      ...resourceTables(builtIn, aliases),
      ...roleTables(builtIn, aliases),
      ...applicationTables(app.get(ApplicationSecrets)),
      ...userTables(app.get(NewUsers), app.get(PersonalAccessTokens), {
        totps: app.get(TotpFactor),
        backupCodes: app.get(BackupCodeFactor),
      }),
      ...roleHolderTables(aliases),
      ...templateTables(aliases),
      ...organizationTables,
      ...accessTables(aliases),
      ...hookTables(app.get(SigningKeys)),
    ];
  }

  /** The tables that are read, and have to be there. */
  get sourceTables(): string[] {
    return [...SETTINGS_TABLES, ...this.tables.map(({ name }) => name)];
  }

  async run(): Promise<void> {
    // They wait for a connection the first time, which they must not do inside a unit of work.
    await this.app.get(ApplicationSecrets).ready();
    await this.app.get(PersonalAccessTokens).ready();
    await this.app.get(BackupCodeFactor).ready();
    await this.importSettings();
    for (const table of this.tables) await this.importTable(table);
  }

  private rowsOf(table: string): ForeignRows {
    return { table, column: 'tenant_id', value: TenantContext.get() };
  }

  private async importSettings(): Promise<void> {
    const [experience] = await this.read('sign_in_experiences');
    const configs = new Map(
      (await this.read('logto_configs')).map(({ key, value }) => [String(key), value] as const),
    );
    this.report.begin('settings', 1);
    const remarks = await this.unitOfWork.run(() => this.settings.run({ experience, configs }));
    const left = (remarks ?? []).map(({ table, id, ...remark }) => ({ id: `${table}.${id}`, ...remark }));
    this.report.add({ imported: remarks ? 1 : 0, present: remarks ? 0 : 1, refused: [], left });
    this.report.end();
  }

  /** A table that has few rows. */
  private async read(table: string): Promise<NewRow[]> {
    const all: NewRow[] = [];
    for await (const rows of this.source.batches(this.rowsOf(table))) {
      all.push(...rows.map(camelCased));
    }
    return all;
  }

  private async importTable(table: LogtoTable): Promise<void> {
    this.report.begin(table.name, await this.source.count(this.rowsOf(table.name)));
    for await (const rows of this.source.batches(this.rowsOf(table.name))) {
      this.report.add(await this.unitOfWork.run(() => this.importBatch(table, rows.map(camelCased))));
    }
    this.report.end();
  }

  private async importBatch(table: LogtoTable, rows: readonly NewRow[]): Promise<Outcome> {
    const [converted, refused] = [[] as Converted[], [] as RowRemark[]];
    let builtIn = 0;
    for (const row of rows) {
      try {
        const conversion = await table.convert(row);
        if (conversion) converted.push({ id: idOf(table, { ...conversion.row, ...row }), ...conversion });
        else builtIn += 1;
      } catch (error) {
        refused.push({ id: idOf(table, row), ...remarkOf(error) });
      }
    }
    const { added, failed } = await this.insert(table, converted);
    if (added.length > 0) await this.notifications.publish(AUTHORITY_TOPIC, TenantContext.get());
    return {
      imported: added.length,
      present: builtIn + converted.length - added.length - failed.length,
      refused: [...refused, ...failed],
      left: added.flatMap(({ id, left = [] }) => left.map((remark) => ({ id, ...remark }))),
    };
  }

  /** All at once, or where the database refuses one of them, in halves until that one is found. */
  private async insert(
    table: LogtoTable,
    conversions: readonly Converted[],
  ): Promise<{ added: Converted[]; failed: RowRemark[] }> {
    try {
      return { added: await savepoint(() => this.insertAll(table, conversions)), failed: [] };
    } catch (error) {
      const remark = refusalRemark(error);
      const [first] = conversions;
      if (!remark || !first) throw error;
      if (conversions.length === 1) return { added: [], failed: [{ id: first.id, ...remark }] };
      const middle = Math.ceil(conversions.length / 2);
      const left = await this.insert(table, conversions.slice(0, middle));
      const right = await this.insert(table, conversions.slice(middle));
      return { added: [...left.added, ...right.added], failed: [...left.failed, ...right.failed] };
    }
  }

  private async insertAll(
    { into, partsInto = [] }: LogtoTable,
    conversions: readonly Converted[],
  ): Promise<Converted[]> {
    const rows = await insertRows(
      this.database,
      into,
      conversions.map(({ row }) => row),
    );
    const inserted = new Set(rows);
    const added = conversions.filter(({ row }) => inserted.has(row));
    for (const [index, partInto] of partsInto.entries()) {
      const parts = added.flatMap((each) => each.parts?.[index] ?? []);
      await insertRows(this.database, partInto, parts);
    }
    return added;
  }
}

/** What names a row in a report. */
const idOf = ({ into }: LogtoTable, row: NewRow): string =>
  into.key.map((name) => String(row[name])).join('/');

const camelCased = (row: ForeignRow): NewRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

function remarkOf(error: unknown) {
  if (error instanceof RowFault) return error.remark;
  if (error instanceof AppError) return { code: error.code, reason: error.message };
  throw error;
}
