import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { EmailDomain, emailDomain } from '#src/platform/http/fields/email-domain.js';

@Example({ emailDomain: ACME.emailDomain })
export class CreateJitEmailDomainDto {
  @EmailDomain({
    description: 'The part of an address after the `@`. Capitals are stored as small letters.',
    example: ACME.emailDomain,
  })
  emailDomain: string;
}

@Example({ emailDomains: [ACME.emailDomain, 'acme-labs.example'] })
export class ReplaceJitEmailDomainsDto {
  @ListOf(emailDomain(), {
    max: MAX_LINKS,
    description: 'All e-mail domains of the organization from now on; an empty list removes them.',
  })
  emailDomains: string[];
}

export class JitEmailDomainDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the organization that people with such an address join.' })
  organizationId: string;
  @Text({ max: 128, description: 'The part of an address after the `@`, in small letters.' })
  emailDomain: string;
}
