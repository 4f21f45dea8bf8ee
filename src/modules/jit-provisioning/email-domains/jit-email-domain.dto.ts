import { MAX_LINKS } from '#src/kernel/links.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { EmailDomain, emailDomain } from './email-domain.js';

export class CreateJitEmailDomainDto {
  @EmailDomain({ description: 'In any case of letters; stored in small ones.', example: 'example.com' })
  emailDomain: string;
}

export class ReplaceJitEmailDomainsDto {
  @ListOf(emailDomain(), { max: MAX_LINKS, description: 'The domains that the organization then has.' })
  emailDomains: string[];
}

export class JitEmailDomainDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) organizationId: string;
  @Text({ max: 128 }) emailDomain: string;
}
