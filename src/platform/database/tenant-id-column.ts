import { PrimaryColumn } from 'typeorm';

/**
 * The tenant of a row, to be read only: the database fills it from the tenant of the connection. TypeORM needs to know
 * that default in order to read the value back after an insert.
 */
export const TenantIdColumn = (): PropertyDecorator =>
  PrimaryColumn({
    name: 'tenant_id',
    type: 'varchar',
    length: 21,
    insert: false,
    update: false,
    default: () => "nullif(current_setting('app.tenant_id', true), '')",
  });
