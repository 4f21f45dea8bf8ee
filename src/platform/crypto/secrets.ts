import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { Envelope } from './envelope.js';

/** Encrypts what the current tenant keeps secret, each value for the row that it is stored in. */
export class Secrets {
  constructor(private readonly envelope: Envelope) {}

  seal(plaintext: string, table: string, row: string): Buffer {
    return this.envelope.seal(Buffer.from(plaintext), placeOf(table, row));
  }

  /** The same secret, wrapped by the newest key. */
  rewrap(sealed: Buffer, table: string, row: string): Buffer {
    return this.envelope.rewrap(sealed, placeOf(table, row));
  }

  /** What everything begins with that the newest key wrapped. */
  get newestHead(): Buffer {
    return this.envelope.newestHead;
  }

  open(sealed: Buffer, table: string, row: string): string {
    return this.envelope.open(sealed, placeOf(table, row)).toString();
  }
}

/** Unambiguous, since neither tenant ids nor table names hold a slash. */
const placeOf = (table: string, row: string): string => `${TenantContext.get()}/${table}/${row}`;
