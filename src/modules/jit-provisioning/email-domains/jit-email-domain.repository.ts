import { Injectable } from '@nestjs/common';
import type { Delta } from '#src/kernel/links.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { Database } from '#src/platform/database/database.js';
import { linksOf, removeLink, replaceLinks } from '#src/platform/database/links.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { JitEmailDomain } from './jit-email-domain.entity.js';

const domainsOfOrganization = linksOf({
  table: 'organization_jit_email_domains',
  owner: 'organization_id',
  target: 'email_domain',
});
const insertDomain = namedQuery(
  'add just-in-time e-mail domain',
  `insert into organization_jit_email_domains (organization_id, email_domain) values ($1, $2)
   on conflict do nothing
   returning tenant_id as "tenantId", organization_id as "organizationId", email_domain as "emailDomain"`,
);

/** The e-mail domains whose users join an organization. */
@Injectable()
export class JitEmailDomainRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** By domain; without a page as many as a list may have. */
  async list(organizationId: string, page: PageRequest | undefined): Promise<Page<JitEmailDomain>> {
    const list = this.database.entities
      .createQueryBuilder(JitEmailDomain, 'rule')
      .where({ organizationId })
      .orderBy({ 'rule.emailDomain': 'ASC' });
    return this.lists.page(list, page);
  }

  /** Undefined where the organization has the domain. */
  add(organizationId: string, emailDomain: string): Promise<JitEmailDomain | undefined> {
    return this.database.row<JitEmailDomain>(insertDomain, [organizationId, emailDomain]);
  }

  replace(organizationId: string, emailDomains: readonly string[]): Promise<Delta> {
    return replaceLinks(this.database, domainsOfOrganization, organizationId, { targetIds: emailDomains });
  }

  /** Says whether the organization had it. */
  remove(organizationId: string, emailDomain: string): Promise<boolean> {
    return removeLink(this.database, domainsOfOrganization, organizationId, emailDomain);
  }
}
