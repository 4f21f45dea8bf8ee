import { randomUUID } from 'node:crypto';
import { Clock } from '#src/kernel/clock.js';
import { currentRequest } from '#src/platform/request-context.js';
import type { AuditEntry } from './audit-entry.js';
import { recordableMembers } from './recordable.js';

/** A row of the log on its way to the database: JSON with `id`, `key`, `createdAt` (epoch milliseconds) and `payload`. */
export type LogRow = string;

/** The time in base 36 has 8 characters until 2059; these make it 21, with 52 random bits. */
const RANDOM_DIGITS = 13;
const MAX_PAYLOAD_CHARACTERS = 16_384;

/** Writes an entry out, with what the current request says about its sender. */
export function logRowOf(entry: AuditEntry): LogRow {
  const request = currentRequest();
  const now = Clock.now();
  const members = recordableMembers({ ip: request?.ip, userAgent: request?.userAgent, ...entry });
  const payload = bounded(members).join(',');
  return `{"id":"${idAt(now)}","key":${JSON.stringify(entry.key)},"createdAt":${now},"payload":{${payload}}}`;
}

/** Begins with the time, so that new rows meet at one end of the primary key's index. */
const idAt = (now: number): string =>
  now.toString(36) + randomUUID().replaceAll('-', '').slice(-RANDOM_DIGITS);

/** Leaves the largest members out of a payload that is too large, and says how large they were. */
function bounded(members: readonly string[]): readonly string[] {
  let total = members.reduce((sum, { length }) => sum + length, 0);
  if (total <= MAX_PAYLOAD_CHARACTERS) return members;
  const omitted = new Set<string>();
  for (const member of members.toSorted((one, other) => other.length - one.length)) {
    if (total <= MAX_PAYLOAD_CHARACTERS) break;
    omitted.add(member);
    total -= member.length;
  }
  return members.map((member) => (omitted.has(member) ? omission(member) : member));
}

/** Names of members are ours: they hold no colon. */
const omission = (member: string): string =>
  `${member.slice(0, member.indexOf(':'))}:{"omittedCharacters":${member.length}}`;
