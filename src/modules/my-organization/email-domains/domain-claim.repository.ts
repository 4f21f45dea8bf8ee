import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { ActingMember } from '../acting-member/acting-member.js';

/** A domain that a member says is the organization's. */
export interface DomainClaim extends ActingMember {
  readonly emailDomain: string;
  /** What the owner of the domain publishes. */
  readonly proof: string;
  /** Epoch milliseconds. */
  readonly claimedAt: number;
}

/** `proof`: null where the domain is known to be the organization's. */
export interface ListedDomain {
  readonly emailDomain: string;
  readonly proof: string | null;
}

/** Whoever claims it again keeps what they may have published already. */
const upsert = namedQuery(
  'claim e-mail domain',
  `insert into organization_email_domain_claims
     (organization_id, email_domain, proof, claimed_by_kind, claimed_by, claimed_at)
   values ($1, $2, $3, $4, $5, $6)
   on conflict (tenant_id, organization_id, email_domain) do update
     set claimed_by_kind = excluded.claimed_by_kind, claimed_by = excluded.claimed_by, claimed_at = excluded.claimed_at
   returning organization_id as "organizationId", email_domain as "emailDomain", proof, claimed_by_kind as kind,
     claimed_by as id, (extract(epoch from claimed_at) * 1000)::float8 as "claimedAt"`,
);
const select = namedQuery(
  'claim of e-mail domain',
  `select organization_id as "organizationId", email_domain as "emailDomain", proof, claimed_by_kind as kind,
     claimed_by as id, (extract(epoch from claimed_at) * 1000)::float8 as "claimedAt"
   from organization_email_domain_claims where organization_id = $1 and email_domain = $2`,
);
/** In the order of the organizations, so that no two of them wait for each other in a circle. */
const lockRivals = namedQuery(
  'lock claims of e-mail domain',
  `select organization_id as "organizationId", (extract(epoch from claimed_at) * 1000)::float8 as "claimedAt"
   from organization_email_domain_claims where email_domain = $1 order by organization_id for update`,
);
const remove = namedQuery(
  'remove claim of e-mail domain',
  `delete from organization_email_domain_claims where organization_id = $1 and email_domain = $2 returning proof`,
);
/** Not one that was made anew meanwhile. */
const end = namedQuery(
  'end claim of e-mail domain',
  `delete from organization_email_domain_claims
   where organization_id = $1 and email_domain = $2 and (extract(epoch from claimed_at) * 1000)::float8 = $3`,
);
const count = namedQuery(
  'number of claims of e-mail domains',
  'select count(*)::int as total from organization_email_domain_claims where organization_id = $1',
);
/** Its own comes first. */
const selectHolder = namedQuery(
  'organization of e-mail domain',
  `select organization_id as "organizationId" from organization_jit_email_domains where email_domain = $1
   order by organization_id <> $2 limit 1`,
);
const selectListed = namedQuery(
  'e-mail domains of my organization',
  `select email_domain as "emailDomain", proof from (
     select d.email_domain, null as proof from organization_jit_email_domains d where d.organization_id = $1
     union all
     select c.email_domain, c.proof from organization_email_domain_claims c
     where c.organization_id = $1 and not exists (
       select 1 from organization_jit_email_domains d where d.tenant_id = c.tenant_id
         and d.organization_id = c.organization_id and d.email_domain = c.email_domain)
   ) as listed order by email_domain limit $2 offset $3`,
);
const countListed = namedQuery(
  'number of e-mail domains of my organization',
  `select (select count(*) from organization_jit_email_domains where organization_id = $1)::int
     + (select count(*) from organization_email_domain_claims c
        where c.organization_id = $1 and not exists (
          select 1 from organization_jit_email_domains d where d.tenant_id = c.tenant_id
            and d.organization_id = c.organization_id and d.email_domain = c.email_domain))::int as total`,
);

/** The e-mail domains that organizations claim. Those that are proved are just-in-time domains. */
@Injectable()
export class DomainClaimRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** By domain, claimed or proved. */
  list(organizationId: string, page: PageRequest): Promise<Page<ListedDomain>> {
    return this.lists.read(page, {
      rows: (limit, offset) =>
        this.database.rows<ListedDomain>(selectListed, [organizationId, limit, offset]),
      total: () => this.total(countListed, organizationId),
    });
  }

  /** Keeps the proof of a domain that is claimed already. */
  async claim({
    organizationId,
    emailDomain,
    proof,
    kind,
    id,
    claimedAt,
  }: DomainClaim): Promise<DomainClaim> {
    const values = [organizationId, emailDomain, proof, kind, id, new Date(claimedAt)];
    const claimed = await this.database.row<DomainClaim>(upsert, values);
    if (!claimed) throw new Error('the upsert of a claim answered without a row');
    return claimed;
  }

  find(organizationId: string, emailDomain: string): Promise<DomainClaim | undefined> {
    return this.database.row<DomainClaim>(select, [organizationId, emailDomain]);
  }

  /** Says whether the claim still stands, and was not made anew. Of all that claim the domain, one at a time goes on. */
  async lock({ organizationId, emailDomain, claimedAt }: DomainClaim): Promise<boolean> {
    const rows = await this.database.rows<Pick<DomainClaim, 'organizationId' | 'claimedAt'>>(lockRivals, [
      emailDomain,
    ]);
    return rows.some((rival) => rival.organizationId === organizationId && rival.claimedAt === claimedAt);
  }

  /** Removes the claim, unless it was made anew. */
  async end({ organizationId, emailDomain, claimedAt }: DomainClaim): Promise<void> {
    await this.database.rows(end, [organizationId, emailDomain, claimedAt]);
  }

  /** Says whether the organization claimed it. */
  async remove(organizationId: string, emailDomain: string): Promise<boolean> {
    return (await this.database.row(remove, [organizationId, emailDomain])) !== undefined;
  }

  count(organizationId: string): Promise<number> {
    return this.total(count, organizationId);
  }

  /** An organization whose just-in-time domain it is, this one if it is among them. */
  async holderOf(emailDomain: string, organizationId: string): Promise<string | undefined> {
    const holder = await this.database.row<{ organizationId: string }>(selectHolder, [
      emailDomain,
      organizationId,
    ]);
    return holder?.organizationId;
  }

  private async total(query: typeof count, organizationId: string): Promise<number> {
    return (await this.database.row<{ total: number }>(query, [organizationId]))?.total ?? 0;
  }
}
