import { ACME } from '#src/kernel/acme.js';
import { json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { oneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
const ADDITIONAL_SCOPES = [
  'custom_data',
  'identities',
  'roles',
  'urn:logto:scope:organizations',
  'urn:logto:scope:organization_roles',
];
const MAX_PAGE_RULES = 100;
const SESSION = 'How long its visitors stay signed in, in seconds.';

export class PageRuleDto {
  @Text({ max: 2048, description: 'A regular expression over paths; those that match are protected.' })
  path: string;
}

export class NewProtectedAppDto {
  @Text({ min: 1, max: 256, description: 'The first label of the host under which visitors find it.' })
  subDomain: string;
  @Text({
    min: 1,
    max: 2048,
    description: 'The origin of the site behind the proxy.',
    example: ACME.store.url,
  })
  origin: string;
}

export class UpdateProtectedAppDto {
  @Text({
    min: 1,
    max: 2048,
    optional: true,
    description: 'The origin of the site behind the proxy. Left out, it stays.',
  })
  origin?: string;
  @Whole({ min: 1, optional: true, description: SESSION }) sessionDuration?: number;
  @ListOf(nested(() => PageRuleDto), {
    max: MAX_PAGE_RULES,
    optional: true,
    description: 'Which paths are protected; all of them where the list is empty.',
  })
  pageRules?: PageRuleDto[];
  @ListOf(oneOf(ADDITIONAL_SCOPES), {
    max: ADDITIONAL_SCOPES.length,
    optional: true,
    description: 'What the site learns about visitors besides their profile and e-mail address.',
  })
  additionalScopes?: string[];
}

export class ProtectedAppDto {
  @Text({ description: 'The host under which visitors find it.' }) host: string;
  @Text({ description: 'The origin of the site behind the proxy.' }) origin: string;
  @Whole({ description: SESSION }) sessionDuration: number;
  @ListOf(nested(() => PageRuleDto), {
    max: MAX_PAGE_RULES,
    description: 'Which paths are protected; all of them where the list is empty.',
  })
  pageRules: readonly PageRuleDto[];
  @ListOf(oneOf(ADDITIONAL_SCOPES), {
    max: ADDITIONAL_SCOPES.length,
    optional: true,
    description: 'What the site learns about visitors besides their profile and e-mail address.',
  })
  additionalScopes?: readonly string[];
  @ListOf(json(), { max: 1, optional: true, description: 'Further hosts of the site.' })
  customDomains?: readonly object[];
}
