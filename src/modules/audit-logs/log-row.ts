import { randomUUID } from 'node:crypto';
import { Clock } from '#src/kernel/clock.js';
import { currentRequest } from '#src/platform/request-context.js';
import type { AuditEntry } from './audit-entry.js';
import { recordableMembers } from './recordable.js';

/**
 * A row of the log on its way to the database: JSON with `id`, `key`, `createdAt` (epoch milliseconds), `payload` and
 * maybe `targetIds` and `ofStranger`.
 */
export type LogRow = string;

/** The time in base 36 has 8 characters until 2059; these make it 21, with 52 random bits. */
const RANDOM_DIGITS = 13;
const MAX_PAYLOAD_BYTES = 16_384;
/** With the other columns a row then stays below 1 KB. */
const MAX_STRANGER_PAYLOAD_BYTES = 640;
const MAX_STRANGER_USER_AGENT = 128;
const MAX_TARGET_ID = 128;

/** Writes an entry out, with what the current request says about its sender. One that has an id is written once. */
export function logRowOf(entry: AuditEntry, id?: string): LogRow {
  const request = currentRequest();
  const told = { ip: request?.ip, userAgent: request?.userAgent, ...entry };
  return rowOf(told, MAX_PAYLOAD_BYTES, { id });
}

/** Writes an entry out that says itself who sent what, in short. */
export function strangerRowOf({ userAgent, ...entry }: AuditEntry): LogRow {
  const shortAgent = typeof userAgent === 'string' ? userAgent.slice(0, MAX_STRANGER_USER_AGENT) : undefined;
  return rowOf({ ...entry, userAgent: shortAgent }, MAX_STRANGER_PAYLOAD_BYTES, {
    more: ',"ofStranger":true',
  });
}

function rowOf(
  { targetIds, ...entry }: AuditEntry,
  maxBytes: number,
  { id, more = '' }: { readonly id?: string; readonly more?: string },
): LogRow {
  const now = Clock.now();
  const payload = bounded(recordableMembers(entry), maxBytes).join(',');
  const targets = targetIds
    ? `,${recordableMembers({ targetIds: targetIds.filter(isIndexed) }).join('')}`
    : '';
  return `{"id":"${id ?? idAt(now)}","key":${JSON.stringify(entry.key)},"createdAt":${now}${targets}${more},"payload":{${payload}}}`;
}

/** What is longer names nothing that is stored. */
const isIndexed = ({ length }: string): boolean => length > 0 && length <= MAX_TARGET_ID;

/** Begins with the time, so that new rows meet at one end of the primary key's index. */
const idAt = (now: number): string =>
  now.toString(36) + randomUUID().replaceAll('-', '').slice(-RANDOM_DIGITS);

/** Leaves the largest members out of a payload that is too large, and says how large they were. */
function bounded(members: readonly string[], maxBytes: number): readonly string[] {
  let total = members.reduce((sum, member) => sum + Buffer.byteLength(member), 0);
  if (total <= maxBytes) return members;
  const omitted = new Set<string>();
  for (const member of members.toSorted((one, other) => other.length - one.length)) {
    if (total <= maxBytes) break;
    omitted.add(member);
    total += Buffer.byteLength(omission(member)) - Buffer.byteLength(member);
  }
  return members.map((member) => (omitted.has(member) ? omission(member) : member));
}

/** Names of members are ours: they hold no colon. */
const omission = (member: string): string =>
  `${member.slice(0, member.indexOf(':'))}:{"omittedCharacters":${member.length}}`;
