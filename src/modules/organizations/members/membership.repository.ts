import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import type { NamedQuery } from '#src/platform/database/named-query.js';
import { lockRows, rowLocks } from '#src/platform/database/row-locks.js';
import { MAX_NAMED_MEMBERS } from './limits.js';
import { type MemberKind, memberLinks, type MemberPath } from './member-links.js';

const candidates = { user: rowLocks('users'), application: rowLocks('applications', 'type') };

/** Who and what is a member of an organization. */
@Injectable()
export class MembershipRepository {
  constructor(private readonly database: Database) {}

  has({ kind, organizationId, memberId }: MemberPath): Promise<boolean> {
    return this.any(memberLinks[kind].links.find, [organizationId, memberId]);
  }

  /** Those that exist, none of which is deleted until the unit of work ends; the applications with their types. */
  lockCandidates(kind: MemberKind, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return lockRows(this.database, candidates[kind].keyShare, ids);
  }

  /** Says whether all of these, each named once, are members, and keeps them so until the unit of work ends. */
  async lock(
    kind: MemberKind,
    organizationId: string,
    memberIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    return new Set(await this.ids(memberLinks[kind].links.lock, [organizationId, memberIds]));
  }

  /** Says whether this is a member, keeps it so until the unit of work ends, and lets one at a time do so. */
  lockAlone({ kind, organizationId, memberId }: MemberPath): Promise<boolean> {
    return this.any(memberLinks[kind].links.lockAlone, [organizationId, memberId]);
  }

  /** The ids of those that were no members. */
  add(kind: MemberKind, organizationId: string, memberIds: readonly string[]): Promise<string[]> {
    return this.ids(memberLinks[kind].links.add, [organizationId, memberIds]);
  }

  /** The ids of those that were members and are none of these, as many of them as an event tells of. */
  async removeOthers(
    kind: MemberKind,
    organizationId: string,
    memberIds: readonly string[],
  ): Promise<string[]> {
    const { lockOthers, removeOthers } = memberLinks[kind].links;
    await this.database.rows(lockOthers, [organizationId, memberIds]);
    return this.ids(removeOthers, [organizationId, memberIds, MAX_NAMED_MEMBERS]);
  }

  /** Says whether it was a member. Its roles in the organization go too. */
  remove({ kind, organizationId, memberId }: MemberPath): Promise<boolean> {
    return this.any(memberLinks[kind].links.remove, [organizationId, memberId]);
  }

  private async any(query: NamedQuery, values: readonly unknown[]): Promise<boolean> {
    return (await this.database.row(query, values)) !== undefined;
  }

  private async ids(query: NamedQuery, values: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(query, values)).map(({ id }) => id);
  }
}
