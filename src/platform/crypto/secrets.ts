import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { EncryptedColumn, RowName } from '../database/encrypted-column.js';
import type { Envelope, Place } from './envelope.js';

/** Where it is stored. */
type Column = Pick<EncryptedColumn, 'table' | 'column'>;

/** Encrypts what the current tenant keeps secret, each value for the column and the row that it is stored in. */
export class Secrets {
  constructor(private readonly envelope: Envelope) {}

  seal(plaintext: string, column: Column, row: RowName): Buffer {
    return this.envelope.seal(Buffer.from(plaintext), placeOf(column, row));
  }

  /** The same secret, wrapped by the newest key. */
  rewrap(sealed: Buffer, column: Column, row: RowName): Buffer {
    return this.envelope.rewrap(sealed, placeOf(column, row));
  }

  /** Names the newest key in everything that it wrapped. */
  get newestKeyId(): Buffer {
    return this.envelope.newestKeyId;
  }

  open(sealed: Buffer, column: Column, row: RowName): string {
    return this.envelope.open(sealed, placeOf(column, row)).toString();
  }

  /** Like `seal`, for what is stored within JSON: in base64. */
  sealText(plaintext: string, column: Column, row: RowName): string {
    return this.seal(plaintext, column, row).toString('base64');
  }

  /** Opens what `sealText` sealed. */
  openText(sealed: string, column: Column, row: RowName): string {
    return this.open(Buffer.from(sealed, 'base64'), column, row);
  }
}

const placeOf = ({ table, column }: Column, row: RowName): Place => ({
  tenantId: TenantContext.get(),
  table,
  column,
  row: typeof row === 'string' ? row : row.toString('hex'),
});
