import { AUDIENCES } from '#src/platform/http/audience.js';

/** The list that shows an entry: what users and applications did, what operators changed, or none. */
export type LogList = 'activity' | 'management' | 'nowhere';

export type LogResult = 'Success' | 'Error';

/** The stored content of an entry. */
export interface LogPayload {
  readonly key: string;
  readonly result: LogResult;
  readonly ip?: string;
  readonly userAgent?: string;
  readonly [detail: string]: unknown;
}

/** The family of keys of what operators change; ours, the contract has none. */
export const MANAGEMENT = AUDIENCES.management.auditPrefix;
