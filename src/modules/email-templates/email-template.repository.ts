import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { Lists } from '#src/platform/database/lists.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockForTenant } from '#src/platform/database/tenant-locks.js';
import type { EmailTemplateDto, EmailTemplateFilterDto, NewEmailTemplateDto } from './email-template.dto.js';
import { MAX_BYTES, MAX_TEMPLATES } from './limits.js';

export type EmailTemplateRow = EmailTemplateDto;

/** Where a template is found. */
export type TemplateKey = Pick<EmailTemplateRow, 'id' | 'languageTag' | 'templateType'>;

// A tenant has so few templates that all are looked at for some of them.
const selectTemplates = namedQuery(
  'email templates',
  `select tenant_id as "tenantId", id, language_tag as "languageTag", template_type as "templateType", details,
     created_at as "createdAt" from (select * from email_templates order by language_tag, template_type limit $3) as email_templates
   where ($1::text is null or language_tag = $1) and ($2::text is null or template_type = $2) order by language_tag, template_type`,
);
const selectKeys = namedQuery(
  'keys of email templates',
  `select id, language_tag as "languageTag", template_type as "templateType" from email_templates
   order by language_tag, template_type limit $1`,
);
const selectTemplate = namedQuery(
  'email template',
  `select tenant_id as "tenantId", id, language_tag as "languageTag", template_type as "templateType", details,
     created_at as "createdAt" from email_templates where id = $1`,
);
const upsertTemplates = namedQuery(
  'upsert email templates',
  `insert into email_templates (id, language_tag, template_type, details)
   select id, "languageTag", "templateType", details
   from jsonb_to_recordset($1) as given (id text, "languageTag" text, "templateType" text, details jsonb)
   on conflict (tenant_id, language_tag, template_type) do update set details = excluded.details
   returning tenant_id as "tenantId", id, language_tag as "languageTag", template_type as "templateType", details,
     created_at as "createdAt"`,
);
const mergeDetails = namedQuery(
  'merge details of email template',
  `update email_templates set details = details || $2 where id = $1 returning tenant_id as "tenantId", id, language_tag as "languageTag", template_type as "templateType", details,
     created_at as "createdAt"`,
);
const deleteTemplates = namedQuery(
  'delete email templates',
  `delete from email_templates where id = any (array(select id from (select * from email_templates order by language_tag, template_type limit $3) as email_templates
   where ($1::text is null or language_tag = $1) and ($2::text is null or template_type = $2))) returning id`,
);
const deleteTemplate = namedQuery(
  'delete email template',
  `delete from email_templates where id = $1 returning id`,
);
const measureTemplates = namedQuery(
  'measure email templates',
  `select count(*)::int as rows, coalesce(sum(octet_length(details::text)), 0)::int as bytes
   from (select details from email_templates order by language_tag, template_type) as templates`,
);

@Injectable()
export class EmailTemplateRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  list({ languageTag, templateType }: EmailTemplateFilterDto): Promise<EmailTemplateRow[]> {
    return this.lists.first(
      (limit) => this.database.rows<EmailTemplateRow>(selectTemplates, [languageTag, templateType, limit]),
      MAX_TEMPLATES,
    );
  }

  listKeys(): Promise<TemplateKey[]> {
    return this.database.rows<TemplateKey>(selectKeys, [MAX_TEMPLATES]);
  }

  find(id: string): Promise<EmailTemplateRow | undefined> {
    return this.database.row<EmailTemplateRow>(selectTemplate, [id]);
  }

  /** Those of a language and type that has one take its place, and keep its id. No two may be of the same. */
  upsert(templates: readonly (NewEmailTemplateDto & { readonly id: string })[]): Promise<EmailTemplateRow[]> {
    return this.database.rows<EmailTemplateRow>(upsertTemplates, [JSON.stringify(templates)]);
  }

  /** Replaces the given members of the details; undefined where there is no such template. */
  merge(id: string, details: object): Promise<EmailTemplateRow | undefined> {
    return this.database.row<EmailTemplateRow>(mergeDetails, [id, JSON.stringify(details)]);
  }

  /** Returns the ids of what is gone. */
  async deleteAll({ languageTag, templateType }: EmailTemplateFilterDto): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(deleteTemplates, [
      languageTag,
      templateType,
      MAX_TEMPLATES,
    ]);
    return rows.map(({ id }) => id);
  }

  /** Returns false where there is none. */
  async delete(id: string): Promise<boolean> {
    return (await this.database.row(deleteTemplate, [id])) !== undefined;
  }

  /** Nobody else adds to the templates until the unit of work ends. */
  lock(): Promise<void> {
    return lockForTenant(this.database, 'email templates');
  }

  /** Whether the tenant has more than it may. */
  async areTooMany(): Promise<boolean> {
    const all = await this.database.row<{ rows: number; bytes: number }>(measureTemplates, []);
    return all !== undefined && (all.rows > MAX_TEMPLATES || all.bytes > MAX_BYTES);
  }
}
